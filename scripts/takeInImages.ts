/** Lays the pictures of `npm run images` among what the site serves, and says so where there are none of these data. */
import { noPictures, takeIn } from './images/takeIn.ts';

if (takeIn() === 0) console.log(noPictures);
