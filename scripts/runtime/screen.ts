/** Whether a window can be shown here. */
export const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The command as it is where there is a screen, else the same on a virtual one large enough for a window of 1920 × 1080. */
export function onScreen(program: string, args: readonly string[]): [program: string, args: string[]] {
  if (hasScreen) return [program, [...args]];
  return ['xvfb-run', ['-a', '-s', '-screen 0 2560x1440x24', program, ...args]];
}
