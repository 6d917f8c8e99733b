import type { Messages } from '../i18n.ts';

export const dialogs: Messages['dialogs'] = {};
