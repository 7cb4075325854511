import { z } from 'zod';
import { neededWith } from './configuration';

/*
 * The settings of all processes, in groups. An application spreads the groups it needs into its own `z.object({...})` and
 * hands that to `readConfiguration`. Descriptions are the hints an operator reads, in English and Chinese.
 */

const text = (hint: string) => z.string().describe(hint);
const httpUrl = (hint: string) => z.url({ protocol: /^https?$/ }).transform(withoutTrailingSlash).describe(hint);
const port = (hint: string) => z.coerce.number().int().min(0).max(65_535).describe(hint);
const postgresUrl = (hint: string) => z.url({ protocol: /^postgres(ql)?$/ }).describe(hint);

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** Decoded length of canonical base64, or -1 when it is not base64 at all. */
function base64Length(value: string): number {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0 ? Buffer.from(value, 'base64').length : -1;
}

/** Standard Webhooks secrets: 24 to 64 bytes in base64, optionally with the prefix `whsec_`. */
function isWebhookSecret(value: string): boolean {
  const length = base64Length(value.replace(/^whsec_/, ''));
  return length >= 24 && length <= 64;
}
const webhookSecret = (hint: string) => z.string().refine(isWebhookSecret).describe(hint);

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export const loggingVariables = {
  LOG_LEVEL: z.enum(logLevels).default('info').describe(`one of ${logLevels.join(', ')} / 日志级别`),
};

/** Every process: which world it lives in, whether its clock may be moved, how much it says. */
export const processVariables = {
  ...loggingVariables,
  THAW_ENV: z.enum(['sandbox', 'production']).describe('sandbox or production / 运行环境:sandbox 或 production'),
  THAW_CLOCK_FILE: z.string().optional().describe('path of a file with an offset in ms, sandbox only / 时间偏移(毫秒)文件路径'),
};

/** Traces. Without an address nothing is recorded. */
export const tracingVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl('http(s) URL of a collector that takes OTLP over HTTP; none when empty / OTLP(HTTP) 采集器地址,留空则不采集').optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1).describe('the part of traces kept, 0 to 1 / 链路采样比例,0 到 1'),
};

export const databaseVariables = {
  DATABASE_URL: postgresUrl('postgres://user:password@host:port/name of the application role / 应用角色的 PostgreSQL 地址'),
};

/** The role that owns the schema: for migrations, never for a running process. */
export const databaseOwnerVariables = {
  DATABASE_OWNER_URL: postgresUrl('postgres://… of the role that owns the schema / 拥有数据库结构的角色的 PostgreSQL 地址'),
};

export const temporalVariables = {
  TEMPORAL_ADDRESS: z.string().regex(/^\S+:\d{1,5}$/).describe('host:port of the Temporal frontend / Temporal 服务的 主机:端口'),
  TEMPORAL_NAMESPACE: z.string().default('default').describe('a Temporal namespace / Temporal 命名空间'),
};

export const apiVariables = {
  API_PORT: port('the port the API listens on / API 监听端口'),
  API_DRAIN_SECONDS: z.coerce.number().int().min(0).max(10).default(5).describe('seconds for which an API that stops still takes requests, so that whoever balances load hears of it first / 停止前继续受理请求的秒数,以便负载均衡先行摘除'),
  API_PUBLIC_URL: httpUrl('http(s) URL others reach the API by / API 的对外地址'),
};

const count = (byDefault: number, hint: string) => z.coerce.number().int().min(1).default(byDefault).describe(hint);
/** A list with commas between, as it stands in one variable. */
const list = (one: z.ZodType<string, string>, hint: string) =>
  z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== '')).pipe(z.array(one)).default([]).describe(hint);

/** An origin as browsers name it; no pattern, and never “every one”. */
const origin = z.string().refine((text) => /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text);

/**
 * How much the API takes from whom. Each process counts for itself: N processes let through N times as much, so divide what the
 * system is to bear by their number.
 */
export const doorVariables = {
  RATE_LIMIT_WINDOW_SECONDS: count(60, 'the seconds over which requests are counted / 限流统计窗口(秒)'),
  RATE_LIMIT_READS: count(1_200, 'reads of one caller in a window, for each process / 每个调用方每窗口的读取次数(按进程)'),
  RATE_LIMIT_WRITES: count(600, 'commands of one caller in a window, for each process / 每个调用方每窗口的写入次数(按进程)'),
  RATE_LIMIT_UPLOADS: count(120, 'papers one caller hands in within a window, for each process / 每个调用方每窗口的上传次数(按进程)'),
  RATE_LIMIT_BANK_ANSWERS: count(15_000, 'answers of banks from one address in a window, for each process / 每个地址每窗口的银行应答次数(按进程)'),
  RATE_LIMIT_STRANGERS: count(120, 'requests without a good token from one address in a window, for each process / 每个地址每窗口未通过身份验证的请求次数(按进程)'),
  API_CONCURRENT_PER_CALLER: count(8, 'requests of one caller worked on at once; below DATABASE_POOL_SIZE, so that nobody has all connections / 每个调用方同时处理的请求数,应小于 DATABASE_POOL_SIZE'),
  API_MAX_CONNECTIONS: count(2_000, 'open connections a process takes / 单进程最大连接数'),
  API_TRUSTED_PROXIES: list(z.string(), 'addresses or networks, with commas, whose X-Forwarded-For is believed; none when empty / 可信反向代理的地址或网段,以逗号分隔,留空则不采信 X-Forwarded-For'),
  API_CORS_ORIGINS: list(origin, 'origins, with commas, whose pages may call the API (https://desk.example.org); none when empty / 允许跨域调用的来源,以逗号分隔,留空则不允许'),
};

export const workerVariables = {
  WORKER_HEALTH_PORT: port('the port of the worker’s health page / worker 健康检查端口'),
};

export const sandboxVariables = {
  SANDBOX_PORT: port('the port the sandbox listens on / 沙箱监听端口'),
  SANDBOX_STATE_DIR: text('a folder where the sandbox keeps its keys and books / 沙箱保存密钥与账簿的目录'),
};

export const oidcVariables = {
  OIDC_ISSUER: httpUrl('the issuer URL, as tokens name it / 身份提供方(issuer)地址,与令牌中一致'),
  OIDC_AUDIENCE: z.string().default('thaw').describe('the audience tokens must be for / 令牌的受众(audience)'),
  OIDC_JWKS_URI: httpUrl('where the issuer publishes its keys; by its discovery document when empty / 签发方公钥(JWKS)地址,留空则按其发现文档').optional(),
};

const secretHint = '24–64 random bytes in base64, optionally after whsec_ / 24–64 字节随机数的 base64,可带前缀 whsec_';

/** Asking the bank. */
export const bankVariables = {
  BANK_URL: httpUrl('http(s) URL of the bank’s interface / 银行接口地址'),
  BANK_SIGNING_SECRET: webhookSecret(`signs what we send to the bank: ${secretHint}`),
};

/** Believing the bank's answers. */
export const bankAnswerVariables = {
  BANK_ANSWER_SECRET: webhookSecret(`checks what the bank answers: ${secretHint}`),
};

/** Where the sandbox's bank sends its answers. */
export const bankCallbackVariables = {
  BANK_CALLBACK_URL: httpUrl('http(s) URL of the API’s bank callback / API 银行回调地址'),
};

export const settlementVariables = {
  SETTLEMENT_URL: httpUrl('http(s) URL of the settlement core / 结算核心地址'),
};

const twentyMebibytes = 20 * 1024 * 1024;

const inFolder = { variable: 'DOCUMENT_STORE', is: 'fs', otherwise: 'fs' };
const inBucket = { variable: 'DOCUMENT_STORE', is: 's3', otherwise: 'fs' };

export const documentVariables = {
  DOCUMENT_STORE: z.enum(['fs', 's3']).default('fs').describe('where papers lie: fs, a folder; s3, an S3-compatible object store / 材料存放方式:fs 目录,s3 兼容 S3 的对象存储'),
  DOCUMENT_STORE_DIR: neededWith(text('a folder for the papers handed in / 申诉材料存放目录'), inFolder),
  DOCUMENT_S3_ENDPOINT: httpUrl('http(s) URL of the object store; AWS’s own when empty / 对象存储地址,留空则为 AWS').optional(),
  DOCUMENT_S3_REGION: neededWith(text('the region of the bucket / 存储桶所在区域'), inBucket),
  DOCUMENT_S3_BUCKET: neededWith(text('the bucket for the papers handed in / 存放申诉材料的存储桶'), inBucket),
  DOCUMENT_S3_PREFIX: z.string().regex(/^[\w./-]*$/).default('').describe('what the names of objects begin with, such as papers/ / 对象名前缀,如 papers/'),
  DOCUMENT_S3_ACCESS_KEY_ID: neededWith(text('the key id for the object store / 对象存储访问密钥编号'), inBucket),
  DOCUMENT_S3_SECRET_ACCESS_KEY: neededWith(text('the secret for the object store / 对象存储访问密钥'), inBucket),
  DOCUMENT_MAX_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(twentyMebibytes)
    .describe('the largest file taken, in bytes / 单个文件的最大字节数'),
};

/** Taking away files that nothing names. */
export const documentSweepVariables = {
  DOCUMENT_SWEEP_AFTER_HOURS: z.coerce
    .number()
    .int()
    .min(0)
    .max(8_760)
    .default(24)
    .describe('hours after which a file that no paper names is removed, far longer than any upload; 0 removes none / 无材料引用的文件保留小时数,须远长于任何上传;0 表示不清理'),
};

/** Scanning papers. Without an address papers are taken in unscanned and say so. */
export const scannerVariables = {
  CLAMD_ADDRESS: z
    .string()
    .regex(/^\S+:\d{1,5}$/)
    .optional()
    .describe('host:port of a clamd that scans papers; none when empty / clamd 扫描服务的 主机:端口,留空则不扫描'),
};

export const encryptionVariables = {
  THAW_ENCRYPTION_KEY: z
    .string()
    .refine((value) => base64Length(value) === 32)
    .describe('32 random bytes in base64: openssl rand -base64 32 / 32 字节随机数的 base64'),
  // What was sealed under them still opens; values are compared by the oldest, which therefore stays.
  THAW_PREVIOUS_ENCRYPTION_KEYS: list(z.string().refine((value) => base64Length(value) === 32), 'earlier values of THAW_ENCRYPTION_KEY with commas between, the newest first; never take out the last / 以前的 THAW_ENCRYPTION_KEY,以逗号分隔,新者在前;最后一个不得移除'),
};
