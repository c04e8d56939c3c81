/** The Start tab holds no table; it is found by the same mark as those that do. */
export const startName = 'start';
