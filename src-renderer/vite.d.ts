/** Style sheets and fonts are imported for their effect only. */
declare module '*.css';
