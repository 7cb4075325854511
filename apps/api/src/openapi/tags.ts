interface Tag {
  readonly name: string;
  readonly description: string;
  readonly zh: string;
}

/** What the API is divided into: the first word of a path, and what stands there. */
const tags: Readonly<Record<string, Tag>> = {
  merchants: { name: 'Merchants', description: 'Who takes payments, and the account the takings settle to.', zh: '商户及其结算账户' },
  'freeze-orders': { name: 'Freeze orders', description: 'What is held, why, and how much of it is left.', zh: '冻结指令' },
  appeals: { name: 'Appeals', description: 'From the first call to the money being back.', zh: '申诉' },
  tasks: { name: 'Tasks', description: 'What people have to do, and by when.', zh: '任务' },
  search: { name: 'Search', description: 'What carries an id or a reference.', zh: '检索' },
  'saved-views': { name: 'Saved views', description: 'Filters of lists, kept under a name.', zh: '保存视图' },
  'bank-profiles': { name: 'Bank profiles', description: 'How we speak with each bank, agreed on by two people.', zh: '银行配置' },
  bank: { name: 'Bank', description: 'What the bank calls us with.', zh: '银行回调' },
  ops: { name: 'Operations', description: 'Who waits for whom, and what is stuck.', zh: '运维' },
  audit: { name: 'Audit', description: 'Chains of entries that show when somebody altered one.', zh: '审计' },
  policies: { name: 'Policies', description: 'Deadlines, papers and routes, by version.', zh: '政策版本' },
  reasons: { name: 'Policies', description: '', zh: '' },
  'clock-presets': { name: 'Policies', description: '', zh: '' },
  calendar: { name: 'Calendars', description: 'Which days count.', zh: '工作日日历' },
  events: { name: 'Events', description: 'What has happened, as it happens.', zh: '事件' },
  access: { name: 'Access', description: 'Who may work on what: interests that people have declared, and who is away.', zh: '权限、利益冲突与缺勤' },
  reveal: { name: 'Personal data', description: 'What every view masks, in clear, one field at a time.', zh: '个人信息' },
  'service-accounts': { name: 'Service accounts', description: 'Machines that call with keys of their own.', zh: '服务账号与密钥' },
  warnings: { name: 'Early warning', description: 'What people should know before harm is done.', zh: '预警' },
  reconciliation: { name: 'Reconciliation', description: 'The settlement core’s statements, and looks at ledger, core and cases.', zh: '对账' },
  penalties: { name: 'Penalties', description: 'What a merchant owes for a breach, by a schedule.', zh: '违约金' },
  'webhook-endpoints': { name: 'Webhooks', description: 'Being called when something happens.', zh: '事件回调' },
  health: { name: 'Health', description: 'Whether the process lives and may be sent requests.', zh: '健康检查' },
  metrics: { name: 'Health', description: '', zh: '' },
};

/** The tag of a path; one that nobody has described yet goes by its first word. */
export function tagOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  const word = first === 'v1' ? second : first;
  return tags[word]?.name ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The tags in use, each described. */
export function tagsOf(paths: readonly string[]) {
  const used = new Set(paths.map(tagOf));
  const known = Object.values(tags).filter(({ description }) => description !== '');
  return [...used].map((name) => {
    const tag = known.find((one) => one.name === name);
    return { name, description: tag?.description ?? '', ...(tag && { 'x-name-zh': tag.zh }) };
  });
}
