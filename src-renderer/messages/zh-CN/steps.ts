import type { Messages } from '../i18n.ts';

export const steps: Messages['steps'] = {};
