export interface Job {
  id: string;
  parcel: string;
  attempts: number;
}

type Handler = (job: Job) => Promise<void>;

export class Queue {
  private readonly waiting: Job[] = [];
  private busy = false;

  constructor(private readonly handler: Handler, private readonly maxAttempts = 3) {}

  push(job: Job): void {
    this.waiting.push(job);
    void this.drain();
  }

  get depth(): number {
    return this.waiting.length;
  }

  private async drain(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) {
      try {
        await this.handler(job);
      } catch (err) {
        job.attempts += 1;
        console.error(`job ${job.id} failed (${job.attempts})`, err);
        if (job.attempts < this.maxAttempts) this.waiting.push(job);
      }
    }
    this.busy = false;
  }
}
