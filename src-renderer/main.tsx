import './app/validation.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import './design/tokens.css';
import './design/base.css';
import { start } from './app/start.tsx';

void start(document.getElementById('root') as HTMLElement, window.overhang);
