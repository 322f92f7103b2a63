/** Every page is an article; what moves in it is an island (`src/islands`). */
export const prerender = true;
export const csr = false;
