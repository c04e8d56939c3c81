/** What a framed page asks of its owner, besides calling functions. */
export interface FrameWishes {
  close?(): void;
  size?(size: { width?: number; height?: number }): void;
  escape?(): void;
  focusEditor?(): void;
}

type Caller = (name: string, args: unknown[]) => Promise<unknown>;

/**
 * Carries google.script.run out of a sandboxed frame. Only messages of this very frame are heard, and only a name and
 * arguments pass; who runs the function is decided outside of the frame.
 * @returns stops listening
 */
export function serveFrame(frame: HTMLIFrameElement, call: Caller, wishes: FrameWishes = {}): () => void {
  const hear = async ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null || data.chapterbook !== true)
      return;
    if (data.close === true) wishes.close?.();
    else if (data.escape === true) wishes.escape?.();
    else if (data.focusEditor === true) wishes.focusEditor?.();
    else if (typeof data.height === 'number' || typeof data.width === 'number')
      wishes.size?.({ width: data.width, height: data.height });
    else if (typeof data.name === 'string' && Array.isArray(data.args)) {
      const reply = await call(data.name, data.args).then(
        (value) => ({ value }),
        (error: Error) => ({ error: error.message }),
      );
      frame.contentWindow?.postMessage({ id: data.id, ...reply }, '*');
    }
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}
