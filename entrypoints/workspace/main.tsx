import '@/components/ui/base.css';
import { mount } from '@/components/app/mount';
import { Workspace } from '@/components/workspace/Workspace';

mount(<Workspace />);
