import '@/components/ui/base.css';
import { mount } from '@/components/app/mount';
import { parseRoute } from '@/components/workspace/routes';
import { Workspace } from '@/components/workspace/Workspace';
import { loadAhead } from '@/components/workspace/WorkspacePage';

loadAhead(parseRoute(location.hash.slice(1)));
mount(<Workspace />);
