import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { AnyItem, type Every } from './anyItem';
import { className } from './enums';
import { CheckboxGridItem, GridItem } from './gridItems';
import { ImageItem, VideoItem } from './mediaItems';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './momentItems';
import { PageBreakItem } from './pageBreakItem';
import { RatingItem, ScaleItem } from './ratedItems';
import type { ItemState, ItemType } from './state';
import { CheckboxItem, ListItem, MultipleChoiceItem, ParagraphTextItem, TextItem } from './wordItems';
import type { FormScene } from './world';

/** @documented https://developers.google.com/apps-script/reference/forms/section-header-item */
class SectionHeaderItem extends AnyItem implements Face<GoogleAppsScript.Forms.SectionHeaderItem, Every> {}

const classes = {
  TEXT: TextItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  LIST: ListItem,
  CHECKBOX: CheckboxItem,
  DATE: DateItem,
  DATETIME: DateTimeItem,
  TIME: TimeItem,
  DURATION: DurationItem,
  SCALE: ScaleItem,
  RATING: RatingItem,
  GRID: GridItem,
  CHECKBOX_GRID: CheckboxGridItem,
  SECTION_HEADER: SectionHeaderItem,
  PAGE_BREAK: PageBreakItem,
  IMAGE: ImageItem,
  VIDEO: VideoItem,
} as const;

/** An item as one of its kind. */
export function typedItem(scene: FormScene, state: ItemState): unknown {
  const Kind = classes[state.type];
  return serve<AnyItem>(scene.kernel, className[state.type], new Kind(scene, state));
}

type KnownAs =
  | `as${'Checkbox' | 'Date' | 'List' | 'MultipleChoice' | 'PageBreak' | 'ParagraphText' | 'SectionHeader' | 'Text'}Item`
  | `as${'DateTime' | 'Time' | 'Duration' | 'Scale' | 'Grid' | 'CheckboxGrid' | 'Image' | 'Video'}Item`;

/**
 * An item among others; `asTextItem` and its like take it as one of its kind.
 * @documented https://developers.google.com/apps-script/reference/forms/item
 */
export class Item extends AnyItem implements Face<GoogleAppsScript.Forms.Item, Every | KnownAs> {
  asTextItem(): unknown {
    return this.as('TEXT');
  }
  asParagraphTextItem(): unknown {
    return this.as('PARAGRAPH_TEXT');
  }
  asMultipleChoiceItem(): unknown {
    return this.as('MULTIPLE_CHOICE');
  }
  asListItem(): unknown {
    return this.as('LIST');
  }
  asCheckboxItem(): unknown {
    return this.as('CHECKBOX');
  }
  asDateItem(): unknown {
    return this.as('DATE');
  }
  asSectionHeaderItem(): unknown {
    return this.as('SECTION_HEADER');
  }
  asPageBreakItem(): unknown {
    return this.as('PAGE_BREAK');
  }
  asDateTimeItem(): unknown {
    return this.as('DATETIME');
  }
  asTimeItem(): unknown {
    return this.as('TIME');
  }
  asDurationItem(): unknown {
    return this.as('DURATION');
  }
  asScaleItem(): unknown {
    return this.as('SCALE');
  }
  asRatingItem(): unknown {
    return this.as('RATING');
  }
  asGridItem(): unknown {
    return this.as('GRID');
  }
  asCheckboxGridItem(): unknown {
    return this.as('CHECKBOX_GRID');
  }
  asImageItem(): unknown {
    return this.as('IMAGE');
  }
  asVideoItem(): unknown {
    return this.as('VIDEO');
  }

  /** @reported by scripts' logs: the sentence for an item of another kind */
  private as(type: ItemType): unknown {
    if (this.state.type !== type)
      throw this.scene.kernel.exception(`Invalid conversion for item type: ${this.state.type}.`);
    return typedItem(this.scene, this.state);
  }
}
