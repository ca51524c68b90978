import type { Localized } from '../i18n/locales.ts';

/**
 * One call that a deadline cuts off, told in numbers: everything below is computed from these. All times in
 * milliseconds since the caller began.
 */
const TIMEOUT = 1000;
/** On the way from the caller to orders, and from orders to stock. */
const LATENCY = { orders: 40, stock: 20 } as const;
/** How long each service works before it has what the next step needs. */
const WORK = { orders: 600, stock: 500 } as const;

const arrives = LATENCY.orders;
const ordersClockEnds = arrives + TIMEOUT;
const asksStock = arrives + WORK.orders;
/** What orders may still spend is what it sends on. */
const remaining = ordersClockEnds - asksStock;
const stockArrives = asksStock + LATENCY.stock;
const stockClockEnds = stockArrives + remaining;
const stockDone = stockArrives + WORK.stock;

/** A program that takes part, in the order of the call. */
export type Lane = 'caller' | 'orders' | 'stock';

/** What a program does in a stretch of time: it works, waits for a response, or works although no client waits for the response. */
export type Activity = 'works' | 'waits' | 'in-vain';

/** A stretch of one lane. */
export interface Stretch {
  readonly lane: Lane;
  readonly from: number;
  readonly to: number;
  readonly activity: Activity;
}

/** Something that happens at one moment; the picture shows its position in the list as a number. */
export interface Moment {
  readonly lane: Lane;
  readonly at: number;
  readonly says: Localized;
}

/** The picture of one call in three programs: when each works or waits, when its deadline expires, and what happens in between. */
export const deadlineTimeline: {
  readonly end: number;
  readonly lanes: Readonly<Record<Lane, Localized>>;
  readonly stretches: readonly Stretch[];
  /** When the deadline passes on the clock of each lane. */
  readonly clockEnds: Readonly<Record<Lane, number>>;
  readonly moments: readonly Moment[];
} = {
  end: stockDone,
  lanes: {
    caller: { en: 'Caller', zh: '调用方' },
    orders: { en: 'Orders', zh: '订单服务' },
    stock: { en: 'Stock', zh: '库存服务' },
  },
  stretches: [
    { lane: 'caller', from: 0, to: TIMEOUT, activity: 'waits' },
    { lane: 'orders', from: arrives, to: asksStock, activity: 'works' },
    { lane: 'orders', from: asksStock, to: ordersClockEnds, activity: 'waits' },
    { lane: 'stock', from: stockArrives, to: stockClockEnds, activity: 'works' },
    { lane: 'stock', from: stockClockEnds, to: stockDone, activity: 'in-vain' },
  ],
  clockEnds: { caller: TIMEOUT, orders: ordersClockEnds, stock: stockClockEnds },
  moments: [
    {
      lane: 'caller',
      at: 0,
      says: {
        en: `Allows ${TIMEOUT} ms, sends \`grpc-timeout: ${TIMEOUT}m\` and starts its clock.`,
        zh: `给 ${TIMEOUT} 毫秒，发出 \`grpc-timeout: ${TIMEOUT}m\`，开始计时。`,
      },
    },
    {
      lane: 'orders',
      at: arrives,
      says: {
        en: `Receives the request and starts its own deadline timer, which ends at ${ordersClockEnds} ms: the transit time is not included.`,
        zh: `收到请求，另外启动自己的截止时间定时器，到 ${ordersClockEnds} 毫秒才到期：传输耗时没有算进去。`,
      },
    },
    {
      lane: 'orders',
      at: asksStock,
      says: {
        en: `Has worked for ${WORK.orders} ms and passes on what is left: \`grpc-timeout: ${remaining}m\`.`,
        zh: `已经用了 ${WORK.orders} 毫秒，把剩下的时间传下去：\`grpc-timeout: ${remaining}m\`。`,
      },
    },
    {
      lane: 'stock',
      at: stockArrives,
      says: {
        en: `Starts work that takes ${WORK.stock} ms. That cannot end in time, as a check of the remaining time would show.`,
        zh: `开始一项要 ${WORK.stock} 毫秒的工作。检查一下剩余时间就知道来不及。`,
      },
    },
    {
      lane: 'caller',
      at: TIMEOUT,
      says: {
        en: 'The deadline passes: the client library generates `DEADLINE_EXCEEDED` and resets the stream.',
        zh: '截止时间到：客户端库自己生成 `DEADLINE_EXCEEDED`，并重置这个流。',
      },
    },
    {
      lane: 'orders',
      at: ordersClockEnds,
      says: {
        en: 'The caller’s reset also needs time on the network, so it arrives at the same moment as the service’s own timer ends. Either can come first: the log sometimes contains `CANCELLED` and sometimes `DEADLINE_EXCEEDED`.',
        zh: '调用方的重置还要经过网络，重置到达时，服务端自己的定时器也恰好到期。谁先谁后不一定，所以日志里有时是 `CANCELLED`，有时是 `DEADLINE_EXCEEDED`。',
      },
    },
    {
      lane: 'stock',
      at: stockClockEnds,
      says: {
        en: 'The stock service is notified as well. A handler that checks for cancellation stops here; this one does not.',
        zh: '也收到通知。会检查取消的处理函数到此停止，而这里的处理函数没有检查。',
      },
    },
    {
      lane: 'stock',
      at: stockDone,
      says: {
        en: 'It commits the reservation, although every caller above it has already reported a failure.',
        zh: '提交了预留。上面的每一层早就报过失败。',
      },
    },
  ],
};
