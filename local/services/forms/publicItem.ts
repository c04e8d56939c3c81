import type { ItemState, ItemType, Media } from './state';

/** An item of a form as the public sees it. */
export interface PublicItem {
  id: string;
  type: ItemType;
  title: string;
  help: string;
  required: boolean;
  choices: string[];
  rows: string[];
  columns: string[];
  other: boolean;
  /** Of a date: without its year. */
  yearless: boolean;
  /** The numbers to choose from, with what stands at both ends. */
  scale: { lower: number; upper: number; left: string; right: string; icon: string } | null;
  /** A picture as an address that needs no request, or a film's address. */
  shows: { image: string; video: string; width: number; alignment: Media['alignment'] } | null;
}

const icons = { STAR: '★', HEART: '♥', THUMB_UP: '👍' };

export function publicItem(item: ItemState): PublicItem {
  const { id, type, title, help, required, choices, other, grid, yearless = false, scale, rating } = item;
  const stars = rating && { lower: 1, upper: rating.levels, left: '', right: '', icon: icons[rating.icon] };
  return {
    id: String(id),
    type,
    title,
    help,
    required,
    choices: choices.filter((choice) => choice !== ''),
    rows: [...(grid?.rows ?? [])],
    columns: [...(grid?.columns ?? [])],
    other,
    yearless,
    scale: stars ?? (scale ? { ...scale, icon: '' } : null),
    shows: item.media ? shown(item.media) : null,
  };
}

function shown({ image, video, width, alignment }: Media): PublicItem['shows'] {
  return {
    image: image ? `data:${image.type};base64,${image.base64}` : '',
    video: video ? `https://www.youtube.com/watch?v=${video}` : '',
    width,
    alignment,
  };
}
