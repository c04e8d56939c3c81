import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';

/** A cell's text that nothing is read into. Styles and links in it are not kept here. */
export class RichTextValue implements Face<GoogleAppsScript.Spreadsheet.RichTextValue, 'getText'> {
  constructor(readonly text: string) {}
  getText(): string {
    return this.text;
  }
}

class RichTextValueBuilder implements Face<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, 'setText' | 'build'> {
  private text = '';
  constructor(private readonly kernel: Kernel) {}
  setText(text: string): this {
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
