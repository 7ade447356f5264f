import '@/components/ui/base.css';
import { mount } from '@/components/app/mount';
import { readOpening } from '@/components/workspace/read-opening';
import { parseRoute } from '@/components/workspace/routes';
import { Workspace } from '@/components/workspace/Workspace';

mount(<Workspace />, () => readOpening(parseRoute(location.hash.slice(1))));
