import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aNumber, aText } from '../signature';
import { blobIn, servedBlob } from '../utilities/blob';
import { AnyItem, type Every } from './anyItem';
import { alignments } from './enums';
import type { Media } from './state';

type MediaFace = Every | `${'get' | 'set'}${'Alignment' | 'Width'}`;

/** What stands in a form to be looked at. */
abstract class Shown extends AnyItem {
  getAlignment(): unknown {
    return alignments[this.media().alignment];
  }
  setAlignment(alignment: unknown): this {
    const name = valueIn(alignments, alignment);
    this.mustFit('setAlignment', [alignment], [() => name !== undefined]);
    this.media().alignment = name as Media['alignment'];
    return this;
  }
  getWidth(): number {
    return this.media().width;
  }
  setWidth(width: number): this {
    this.mustFit('setWidth', [width], [aNumber]);
    this.media().width = Math.trunc(width);
    return this;
  }

  protected media(): Media {
    return this.state.media as Media;
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/image-item */
export class ImageItem extends Shown implements Face<GoogleAppsScript.Forms.ImageItem, MediaFace | 'getImage'> {
  getImage(): unknown {
    const { image } = this.media();
    return image ? servedBlob(this.scene.kernel, Buffer.from(image.base64, 'base64'), image.type, image.name) : null;
  }
  /** @documented a blob or what has one; @unknown strict: what is no picture is refused, in a sentence of ours */
  setImage(source: unknown): this {
    const blob = blobIn(source);
    this.mustFit('setImage', [source], [() => blob !== undefined]);
    const type = blob?.getContentType() ?? '';
    if (!/^image\//.test(type))
      throw this.scene.kernel.exception(`The image must be a picture, not ${type || 'bytes'}.`);
    const base64 = Buffer.from(blob?.getBytes() ?? []).toString('base64');
    this.media().image = { base64, type, name: blob?.getName() ?? '' };
    return this;
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/video-item */
export class VideoItem extends Shown implements Face<GoogleAppsScript.Forms.VideoItem, MediaFace | 'setVideoUrl'> {
  /** @documented an address at YouTube, or the video's id; @unknown strict: the sentence for anything else is ours */
  setVideoUrl(youtubeUrl: string): this {
    this.mustFit('setVideoUrl', [youtubeUrl], [aText]);
    const video = atYouTube.exec(youtubeUrl)?.[1];
    if (video === undefined) throw this.scene.kernel.exception('Invalid video URL.');
    this.media().video = video;
    return this;
  }
}

const atYouTube =
  /^(?:https?:\/\/(?:(?:www|m)\.)?(?:youtube\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/)|youtu\.be\/))?([\w-]{11})(?:[?&#].*)?$/;
