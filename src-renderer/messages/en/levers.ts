export const levers = {};
