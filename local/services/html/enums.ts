import { enumeration } from '../enumeration';

export const xFrameOptionsMode = enumeration('ALLOWALL', 'DEFAULT');
