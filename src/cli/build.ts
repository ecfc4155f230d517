/** Names the files this civic is made of, once it is built (scripts/bundle.mjs writes it in); undefined in its sources. */
export const build = process.env.CIVIC_BUILD;
