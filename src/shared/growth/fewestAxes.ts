/** With fewer a radar is a line, and no shape. */
export const fewestAxes = 3
