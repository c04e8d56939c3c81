// Every function that Google may call in the Help desk: a line each, nothing else lives here.
import { menuItem, simpleTrigger } from './web/callers';
import { firstSteps as makeTabs } from './web/firstSteps';
import { showMenu } from './web/menu';

export const onOpen = simpleTrigger(showMenu);
export const firstSteps = menuItem(() => makeTabs('desk'));
