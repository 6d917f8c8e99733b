import { z } from 'zod';

export const languageSchema = z.enum(['en', 'zh-CN']);
export const themeSchema = z.enum(['system', 'light', 'dark']);

/** Scenarios in one chart, or in one chart each. */
const arrangementSchema = z.enum(['overlay', 'columns']);

/** What the application remembers about a user; kept in the library, language first taken from the system. */
export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: themeSchema,
  /** The three-step hint of the first minute was seen or dismissed. */
  hintSeen: z.boolean(),
  /** Sizes of resizable panels in percent, by panel id. */
  panelSizes: z.record(z.string().max(64), z.number().min(0).max(100)),
  arrangement: arrangementSchema,
});

export type Settings = z.infer<typeof settingsSchema>;

/** Some settings; the others stay as they are. */
export const settingsChangeSchema = z.strictObject({
  language: languageSchema.exactOptional(),
  theme: themeSchema.exactOptional(),
  hintSeen: settingsSchema.shape.hintSeen.exactOptional(),
  panelSizes: settingsSchema.shape.panelSizes.exactOptional(),
  arrangement: arrangementSchema.exactOptional(),
});

export type SettingsChange = z.infer<typeof settingsChangeSchema>;
