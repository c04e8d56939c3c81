declare const BUILD_NUMBER: string | undefined;

/** Tells one build from another: pages keep it and show it with every call. Set by the build. */
export function buildNumber(): string {
  return typeof BUILD_NUMBER === 'string' ? BUILD_NUMBER : 'unbuilt';
}
