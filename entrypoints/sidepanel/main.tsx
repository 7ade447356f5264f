import '@/components/ui/base.css';
import { mount } from '@/components/app/mount';
import { Panel } from '@/components/app/Panel';
import { readOpening } from '@/components/app/read-opening';

mount(<Panel />, readOpening);
