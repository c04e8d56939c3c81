import { type Model, registries } from '@odoo/o-spreadsheet';

const GID = /^(?:[^#]*\/spreadsheets\/d\/([\w-]+)\/edit)?#gid=(\d+)/;

interface Environment {
  model: Model;
}

/** Links to a tab, as Sheets writes them (`#gid=7`), go there; those into another file open it. */
export function followTabLinks(file: string): void {
  registries.urlRegistry.add('gid', {
    match: (url: string) => GID.test(url),
    createLink: (url: string, label: string) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url: string, getters: { tryGetSheetName(id: string): string | undefined }) =>
      getters.tryGetSheetName(GID.exec(url)?.[2] ?? '') ?? url,
    open: (url: string, { model }: Environment) => {
      const [, other, tab = ''] = GID.exec(url) ?? [];
      if (other && other !== file) location.assign(`/file/${other}#gid=${tab}`);
      else goToTab(model, tab);
    },
    sequence: 1,
    title: 'Tabs',
  } as never);
}

/** Opens the tab that the address names, or else the one that was open here last. */
export function openLastTab(model: Model, file: string): void {
  const named = GID.exec(location.hash)?.[2];
  const last = named ?? sessionStorage.getItem(`tab ${file}`);
  if (last) goToTab(model, last);
}

export function keepTab(file: string, sheetId: string): void {
  sessionStorage.setItem(`tab ${file}`, sheetId);
}

function goToTab(model: Model, sheetId: string): void {
  const getters = model.getters as unknown as { getActiveSheetId(): string; getVisibleSheetIds(): string[] };
  const from = getters.getActiveSheetId();
  if (from !== sheetId && getters.getVisibleSheetIds().includes(sheetId))
    model.dispatch('ACTIVATE_SHEET' as never, { sheetIdFrom: from, sheetIdTo: sheetId } as never);
}
