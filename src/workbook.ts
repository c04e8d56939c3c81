// Every function that Google may call in the Workbook: a line each, nothing else lives here.

import { takesAdoption } from './exchange/adopt/prepare';
import * as outlines from './exchange/places/assignAreas';
import { bringInAreas as takeAreas } from './exchange/places/bringInAreas';
import { startFindingPlaces as findDoors } from './exchange/places/findPlaces';
import { placeDoors as giveDoors, takesPlace } from './exchange/places/placeDoors';
import { placelessDoors as doorsWithout } from './exchange/places/placeless';
import * as imports from './exchange/store/beginImport';
import { takesKnown } from './exchange/store/knownRows';
import { recentImports as listImports } from './exchange/store/recentImports';
import { undoImport as undo } from './exchange/store/undo';
import * as takeOut from './exchange/takeOut/takeOut';
import { dispatch } from './jobs/dispatch';
import { continueFor, takesJob } from './jobs/progress';
import { sweep } from './jobs/sweep';
import * as shifts from './roster/addShift';
import * as filling from './roster/fillShift';
import * as inviting from './roster/inviteToShift';
import { isTriggerOfCheck, noteTrigger } from './selfCheck/later';
import * as handOut from './turf/handOut';
import * as walkLists from './turf/makeWalkLists';
import { walkListsOnPaper as paper } from './turf/printWalkLists';
import {
  releaseTab as giveBack,
  tabsHere as listTabs,
  tabGrid as readTab,
  takesGrid,
  takesTab,
  adoptTab as useTab,
} from './web/adopt';
import { menuItem, ownTrigger, sheetCall, sheetWork, simpleTrigger } from './web/callers';
import { openMakeWalkLists } from './web/doorDialogs';
import { openAdopt, openBringIn, openImports, openTakeOut } from './web/exchangeDialogs';
import { firstSteps as makeTabs } from './web/firstSteps';
import { begin, knownRows as known, undoing } from './web/imports';
import { showMenu } from './web/menu';
import { pageCall } from './web/pageCall';
import { openPlaceless } from './web/placesDialog';
import { openAddShift, openFillShift } from './web/rosterDialogs';
import { openSelfCheck, partOfCheck, takesCheck } from './web/selfCheck';
import { showPage } from './web/showPage';
import { takeVolunteers } from './web/volunteerForm';
import { openHandOut, openPrintWalkLists } from './web/walkDialogs';
import { hourlyTasks, jobs, menu, pages, selfCheck, setUp, tenMinuteTasks } from './web/workbookParts';
import { workbookExports } from './web/workbookTakeOut';

export const onOpen = simpleTrigger(() => showMenu(menu));
export const firstSteps = menuItem((who) => makeTabs(setUp, who));
export const checkInstallation = menuItem(openSelfCheck);
export const check = sheetWork(takesCheck, partOfCheck(selfCheck));
export const checkInBackground = ownTrigger(noteTrigger, isTriggerOfCheck);
export const doGet = showPage(pages);
export const page = pageCall(pages);
export const everyTenMinutes = ownTrigger(() => dispatch({ jobs, tasks: tenMinuteTasks }));
export const everyHour = ownTrigger(() => sweep({ tasks: hourlyTasks }));
export const continueJob = sheetWork(takesJob, continueFor(jobs));
export const onVolunteerForm = ownTrigger(takeVolunteers);
export const addShift = menuItem(openAddShift);
export const shiftAhead = sheetCall(shifts.shiftAhead);
export const saveShift = sheetCall(shifts.addShift);
export const fillShift = menuItem(openFillShift);
export const shiftsAhead = sheetCall(filling.shiftsAhead);
export const whoFitsShift = sheetCall(filling.whoFitsShift);
export const inviteToShift = sheetCall(inviting.inviteToShift);
export const textForSignUp = sheetCall(inviting.textForSignUp);
export const useOurTab = menuItem(openAdopt);
export const tabsHere = sheetWork(takeOut.takesNothing, listTabs);
export const tabGrid = sheetWork(takesGrid, readTab);
export const adoptTab = sheetWork(takesAdoption, useTab);
export const releaseTab = sheetWork(takesTab, giveBack);
export const bringInList = menuItem(openBringIn);
export const undoImports = menuItem(openImports);
export const takeOutList = menuItem(openTakeOut);
export const knownRows = sheetWork(takesKnown, known);
export const mappingFor = sheetCall(imports.mappingFor);
export const beginImport = sheetWork(imports.takesBegin, begin);
export const sendRecords = sheetCall(imports.sendRecords);
export const recentImports = sheetCall(listImports);
export const undoImport = sheetCall(undo(undoing));
export const bringInAreas = sheetCall(takeAreas);
export const doorsWithoutPlace = menuItem(openPlaceless);
export const placelessDoors = sheetCall(doorsWithout);
export const placeDoors = sheetWork(takesPlace, giveDoors);
export const startFindingPlaces = sheetCall(findDoors);
export const doorsAndOutlines = sheetCall(outlines.doorsAndOutlines);
export const makeWalkLists = menuItem(openMakeWalkLists);
export const walkListsAhead = sheetCall(walkLists.walkListsAhead);
export const startWalkLists = sheetCall(walkLists.startWalkLists);
export const handOutLists = menuItem(openHandOut);
export const handOutAhead = sheetCall(handOut.handOutAhead);
export const handOutTurf = sheetCall(handOut.handOutTurf);
export const takeBackTurf = sheetCall(handOut.takeBackTurf);
export const printLists = menuItem(openPrintWalkLists);
export const walkListsOnPaper = sheetCall(paper);
export const exportsHere = sheetWork(takeOut.takesNothing, takeOut.exportsHere(workbookExports));
export const exportPart = sheetWork(takeOut.takesExport, takeOut.exportPart(workbookExports));
