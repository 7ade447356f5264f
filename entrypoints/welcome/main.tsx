import '@/components/ui/base.css';
import { mount } from '@/components/app/mount';
import { Welcome } from '@/components/welcome/Welcome';

mount(<Welcome />);
