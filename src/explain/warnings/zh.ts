import type { WarningWords } from './warning-words.js';

/** Chinese, in simplified characters. */
export const zh: WarningWords = {
  language: 'zh',
  direction: 'ltr',
  title: '请您留意',
  about: {
    any: '这类消息常被用来让人转账，或让他人得以进入自己的账户。',
    'traffic-diversion': '这类消息常被用来吸引人们参与某些项目，而这些项目日后往往令人蒙受损失。',
    'guided-registration': '这类消息常被用来让人开设账户，之后他人便可以进入这些账户。',
    'fake-operations': '这类消息常被用来让收益显得真实，使人投入更多资金。',
    'net-closing': '这类消息常被用来在提现之前一次又一次地要求付款。在这种情况下，钱通常不会真正到账。',
    recovery: '这类消息常发给曾经损失钱款的人，表示可以帮忙追回，并要求先付费用。',
  },
  caution: '本提示由系统自动显示，可能有误，不是对任何人的判断。',
  stepsTitle: '您现在可以这样做',
  steps: {
    'take-time': '不要着急。在转账或提供证件之前，先和信任的人商量。',
    'check-offer': '请自行通过官方网站或官方应用核实该公司，不要使用聊天中的链接。',
    'do-not-pay': '无论以什么名目，都不要为了提现而付款。',
    'share-nothing': '请勿提供验证码、密码或账户信息，也不要共享屏幕。',
    'check-logins': '查看账户的登录记录，并退出不认识的设备。',
    'two-factor': '为您的账户开启双重验证。',
    'contact-platform': '如果他人可能进入您的账户，请通过官方应用或官方网站联系平台，要求冻结账户。',
    'keep-evidence': '保留聊天记录、付款凭证和相关地址作为证据。',
    'report-loss': '如果已经付款，请尽快联系银行或支付机构，并向警方报案。',
    'expect-recovery-offers': '发生损失后，陌生人可能会表示能帮您追回钱款，但要收费。请不要为此付费。',
  },
};
