export interface Ticket { id: number; title: string }
const tickets: Ticket[] = [{ id: 1, title: "first" }];
export function list(): Ticket[] { return tickets; }
