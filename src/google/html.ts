export type HtmlPage = GoogleAppsScript.HTML.HtmlOutput;

/** The text of an HTML file of this script. */
export function htmlFile(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

/** A page for a phone. It may not be shown inside other sites. */
export function webPage(html: string, title: string): HtmlPage {
  return HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
}

/** Opens a dialog over the Sheet, sizes in pixels. */
export function openDialog(html: string, title: string, size: { width: number; height: number }): void {
  const page = HtmlService.createHtmlOutput(html).setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

export function openSidebar(html: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}
