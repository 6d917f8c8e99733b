import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright';
import { type DragRecord, startRecording, stopRecording } from './inputToPaint.ts';

const hertz = 60;

/** Drags the first slider of `levers` to and fro at 60 Hz for some seconds, as a hand does, and records the window. */
export async function dragSlider(window: Page, levers: Locator, seconds: number): Promise<DragRecord> {
  await levers.getByRole('slider').first().scrollIntoViewIfNeeded();
  const thumb = await levers.locator('.slider-thumb').first().boundingBox();
  const track = await levers.locator('.slider-track').first().boundingBox();
  if (!thumb || !track) throw new Error('the window shows no slider');
  const y = thumb.y + thumb.height / 2;
  await window.mouse.move(thumb.x + thumb.width / 2, y);
  await window.mouse.down();
  await window.evaluate(startRecording);
  const started = performance.now();
  for (let i = 1; i <= seconds * hertz; i++) {
    // One swing from end to end and back takes two seconds.
    const swing = (1 - Math.cos((Math.PI * i) / hertz)) / 2;
    await window.mouse.move(track.x + track.width * swing, y);
    const due = started + (i * 1000) / hertz - performance.now();
    if (due > 0) await pause(due);
  }
  const record = await window.evaluate(stopRecording);
  await window.mouse.up();
  return record;
}
