import { useSyncExternalStore } from 'react';
import { useAppearance } from '../../stores/react.tsx';
import { type Palette, paletteOf } from '../palette.ts';
import { forgetLettering } from '../screen/pen.ts';

let fontGeneration = 0;

function onFontsLoaded(changed: () => void): () => void {
  const bump = () => {
    fontGeneration += 1;
    forgetLettering();
    changed();
  };
  document.fonts.addEventListener('loadingdone', bump);
  return () => document.fonts.removeEventListener('loadingdone', bump);
}

/** What charts draw with: the palette of the window's theme, and a number that moves when fonts arrive. */
export function useInk(): { readonly palette: Palette; readonly fonts: number } {
  const theme = useAppearance((state) => state.resolvedTheme);
  const fonts = useSyncExternalStore(onFontsLoaded, () => fontGeneration);
  return { palette: paletteOf(theme), fonts };
}
