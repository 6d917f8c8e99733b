import { app } from 'electron';
import { commandLine } from './app/launchArguments.ts';
import { runCommandLine } from './app/runCommandLine.ts';
import { startWindowed } from './app/startWindowed.ts';

const words = commandLine(process.argv, app.isPackaged);
if (words === null) startWindowed();
else runCommandLine(words);
