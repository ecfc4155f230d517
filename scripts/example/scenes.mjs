// Every scene by name, and one whole picture of it.
import { streetScenes } from './scenes-street.mjs';
import { stopsScenes } from './scenes-stops.mjs';
import { indoorsScenes } from './scenes-indoors.mjs';
import { countryScenes } from './scenes-country.mjs';
import { centred, rect, words } from './shapes.mjs';

const scenes = { ...streetScenes, ...stopsScenes, ...indoorsScenes, ...countryScenes };

/** One whole picture: the scene, the place and day, and that it is invented. */
export function drawPicture({ scene, options = {}, place, day }, random) {
  const draw = scenes[scene];
  const bar = rect(0, 548, 800, 52, '#000000b0') + words(20, 583, `岚渡镇 ${place} ${day}`, 25, '#fff');
  const note = rect(598, 10, 192, 36, '#ffffffd0', 'rx="6"') + centred(694, 36, '示意图·虚构', 24, '#a33');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 800 600">${draw(options, random)}${bar}${note}</svg>`;
}
