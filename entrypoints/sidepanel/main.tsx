import '@/components/ui/base.css';
import { mount } from '@/components/app/mount';
import { Panel } from '@/components/app/Panel';

mount(<Panel />);
