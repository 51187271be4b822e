/** Letter pairs that are one sound, and so one initial: 'András Zs. Varga', 'Péter Gy. Szabó'. */
export const LETTER_PAIR = /^(?:Zs|Sz|Cs|Gy|Ny|Ly|Ty|Dz|Kh|Ch|Sh|Zh|Th|Ph|Yu|Ya|Ye|Ts|Nj|Lj)$/;
