import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { mustFit, textLike } from '../signature';

/**
 * A cell's text that nothing is read into. Styles and links in it are not kept here.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value
 */
export class RichTextValue implements Face<GoogleAppsScript.Spreadsheet.RichTextValue, 'getText'> {
  constructor(readonly text: string) {}
  getText(): string {
    return this.text;
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder */
class RichTextValueBuilder implements Face<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, 'setText' | 'build'> {
  private text = '';

  constructor(private readonly kernel: Kernel) {}
  setText(text: string): this {
    mustFit(this.kernel, 'SpreadsheetApp.RichTextValueBuilder.setText', [text], [textLike]);
    this.text = String(text);
    return this;
  }
  build(): unknown {
    return serve(this.kernel, 'RichTextValue', new RichTextValue(this.text));
  }
}

export function servedRichTextBuilder(kernel: Kernel): unknown {
  return serve(kernel, 'RichTextValueBuilder', new RichTextValueBuilder(kernel));
}
