import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface ReceivedWebhook {
  readonly id: string;
  readonly type: string;
  readonly data: ReturnType<typeof JSON.parse>;
  /** The whole body. */
  readonly body: unknown;
  /** Secrets its signatures verified with, in the public package's judgement. */
  readonly verifiedWith: readonly string[];
}

/** Somebody who is sent webhooks: verifies what comes, and answers as told. */
export class WebhookReceiver {
  readonly received: ReceivedWebhook[] = [];
  /** What it answers; 0 hangs up, `null` says nothing for as long as it lasts; 101 offers another protocol. */
  status: number | null = 204;
  /** Calls that came, answered or not. */
  calls = 0;
  readonly secrets: string[] = [];
  private constructor(private readonly server: Server) {}

  static async start(): Promise<WebhookReceiver> {
    const receiver: WebhookReceiver = new WebhookReceiver(
      createServer((request, response) => {
        let body = '';
        request.on('data', (chunk) => (body += String(chunk)));
        request.on('end', () => {
          receiver.calls += 1;
          if (receiver.status === null) return;
          if (receiver.status === 0) return void request.socket.destroy();
          if (receiver.status === 101) return void request.socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
          if (receiver.status < 300) receiver.take(request.headers as Record<string, string>, body);
          response.writeHead(receiver.status).end();
        });
      }),
    );
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/hooks`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(headers: Record<string, string>, body: string): void {
    const verifiedWith = this.secrets.filter((secret) => {
      try {
        new Webhook(secret).verify(body, headers);
        return true;
      } catch {
        return false;
      }
    });
    const whole = JSON.parse(body) as { type: string; data: unknown };
    this.received.push({ id: headers['webhook-id'] ?? '', type: whole.type, data: whole.data, body: whole, verifiedWith });
  }
}
