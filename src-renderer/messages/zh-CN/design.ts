import type { Messages } from '../i18n.ts';

export const design: Messages['design'] = {};
