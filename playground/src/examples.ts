/** A text to click. All are invented. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

export interface ExampleGroup {
  readonly name: string;
  readonly examples: readonly Example[];
}

const lines = (...all: readonly string[]): string => all.join('\n');

export const exampleGroups: readonly ExampleGroup[] = [
  {
    name: 'Scam script',
    examples: [
      { name: 'One sentence', text: 'Our team does full operation management, guaranteed profit.' },
      {
        name: 'Store offer',
        text: 'Open your own overseas shop with zero inventory. Our team does full operation management for you, one-to-one guidance from a mentor, low cost and high profit, guaranteed. Only 3 places left in your city, add our receptionist on Telegram.',
      },
      {
        name: 'Store, the sting',
        text: 'To withdraw your store balance you must first pay a 15% margin. It cannot be deducted from the balance. Pay within 24 hours in USDT, otherwise the funds are frozen and your credit score drops.',
      },
      {
        name: 'Task job',
        text: 'Hi dear, I am Rita from the HR team. Part-time online job, 30 to 60 minutes a day, earn 80 to 200 USD daily, no experience needed. You like videos and rate hotels; combined tasks are prepaid and the principal returns with commission. Message me on WhatsApp.',
      },
      {
        name: 'Recovery pitch',
        text: 'Did you lose money to a fake shop? Our licensed recovery team works with the cyber police and has already traced your wallet. Pay the release fee first and we get your full amount back today.',
      },
    ],
  },
  {
    name: 'Honest look-alikes',
    examples: [
      {
        name: 'A warning',
        text: 'Beware of store scams. Scammers promise a shop with zero inventory and guaranteed profit, and later say that you must pay a tax before you can withdraw. Never pay a fee to get your own money out.',
      },
      {
        name: 'A question',
        text: 'Is this a scam? The platform says I must pay a 15% margin before I can withdraw my balance, and that it cannot be deducted.',
      },
      {
        name: 'A job advert',
        text: 'We are hiring a part-time shop assistant, 20 hours a week, 14.20 an hour, paid monthly by bank transfer. Interview at the shop on Mill Street. We never ask applicants for a deposit.',
      },
      {
        name: 'Customs letter',
        text: 'Your parcel is waiting at the depot. Import duty of 12.40 and VAT of 8.10 are due; you can pay at the counter when you collect it, or refuse the parcel and it goes back to the sender.',
      },
    ],
  },
  {
    name: 'Disguised',
    examples: [
      {
        name: 'Look-alike letters',
        text: 'Yоu must pаy the tах befоre yоu cаn wіthdrаw, іt cаnnot be deducted frоm the bаlаnce. Guarаnteed prоfit, zerо inventоry.',
      },
      {
        name: 'Spaced and dotted',
        text: 'Z e r o   i n v e n t o r y, g.u.a.r.a.n.t.e.e.d p.r.o.f.i.t! Add our receptionist on T e l e g r a m.',
      },
      { name: 'Styled letters', text: '𝗣𝗮𝘆 𝘁𝗵𝗲 𝗺𝗮𝗿𝗴𝗶𝗻 𝗳𝗶𝗿𝘀𝘁, ⓣⓗⓔⓝ 𝘺𝘰𝘶 𝘤𝘢𝘯 𝘸𝘪𝘵𝘩𝘥𝘳𝘢𝘸. Guar@nteed pr0fit every day.' },
    ],
  },
  {
    name: 'Conversations',
    examples: [
      {
        name: 'A store, start to sting',
        text: lines(
          'Selma: Hi Dora, you asked about our ad. We open a cross-border shop for you with zero inventory, our team does full operation management. You keep the profit.',
          'Dora: And what do I do all day? I have a job',
          'Selma: Half an hour is enough. Low cost, high profit, guaranteed. Your mentor Kenji gives one-to-one guidance. Only 3 places left this month.',
          'Kenji: Good morning Dora. Step one: register at the exchange I send you. That account is the overseas wallet of your store. Verify your identity, then send me a screenshot.',
          'Dora: done, it says verified. why a crypto exchange though?',
          'Kenji: Foreign buyers pay in USDT. Now bind this withdrawal address in your store, it needs no verification.',
          'Kenji: First order! Goods cost 48 USDT, pay the goods cost first. When the buyer signs you receive 57 USDT.',
          'Dora: paid. And the 57 are really in my account, thank you!',
          'Kenji: See? 14 new orders came in overnight, 2,360 USDT goods cost. Pay within 24 hours or the platform fines the shop and your credit score drops.',
          'Dora: That is all my savings... ok, sent',
          'Dora: I want to withdraw my 3,100 now. It says pending.',
          'Kenji: Finance says your account needs a margin of 30% first, 930 USDT. It cannot be deducted from your balance. After the margin you can withdraw everything.',
          'Selma: All merchants pay it once, I did too. Borrow from your family for two days and keep it between us.',
        ),
      },
      {
        name: 'Two friends',
        text: lines(
          'Ines: did you get the shop keys from Paul?',
          'Omar: yes, he left them at the bakery. rent is due on Friday btw',
          'Ines: I know, I pay it tomorrow. can you take the parcels to the depot?',
          'Omar: sure. the customer in Lyon wants a refund for the blue jacket',
          'Ines: fine, refund her to the card she paid with',
          'Omar: done. lunch at one?',
          'Ines: lunch at one',
        ),
      },
      {
        name: 'JSON Lines',
        text: lines(
          '{"conversation": "shop-8", "from": "Ines", "at": "2024-05-06T10:00:00Z", "text": "Hello, is the blue jacket still for sale?"}',
          '{"conversation": "shop-8", "from": "Paul", "at": "2024-05-06T10:04:00Z", "text": "Yes. 35, cash when you pick it up."}',
          '{"conversation": "coach-3", "from": "Coach Vera", "at": "2024-05-06T10:05:00Z", "text": "Our platform pays 2% every day, guaranteed. Only for members I mentor personally, write me on WhatsApp."}',
          '{"conversation": "coach-3", "from": "Tim", "at": "2024-05-06T10:09:00Z", "text": "and how do I get it out again?"}',
          '{"conversation": "coach-3", "from": "Coach Vera", "at": "2024-05-06T10:15:00Z", "text": "To take out your profit you first pay the 20% tax, it cannot be deducted from the balance.", "forwarded": true}',
        ),
      },
    ],
  },
  {
    name: 'Other languages',
    examples: [
      {
        name: '中文',
        text: '零库存开店，全程代运营，导师一对一指导。提现前需要先缴纳15%的保证金，不能从余额中扣除，请在24小时内处理，否则账户将被冻结。',
      },
      {
        name: 'Español',
        text: 'Para retirar tus ganancias primero debes pagar el impuesto del 15%. No se puede descontar del saldo. Paga hoy en USDT o la cuenta queda congelada.',
      },
      {
        name: 'हिन्दी',
        text: 'घर बैठे काम, रोज़ 3000 रुपये कमाएँ, कोई अनुभव नहीं चाहिए। पैसे निकालने से पहले 15% टैक्स जमा करना होगा, यह बैलेंस से नहीं कटेगा।',
      },
      { name: 'العربية', text: 'ربح مضمون كل يوم بدون خبرة. لسحب أموالك يجب أن تدفع أولاً ضريبة 15%، ولا يمكن خصمها من الرصيد.' },
      {
        name: 'Tiếng Việt',
        text: 'Việc nhẹ lương cao tại nhà, không cần kinh nghiệm. Muốn rút tiền bạn phải nộp thuế 15% trước, không trừ được vào số dư.',
      },
      { name: 'Mixed', text: 'Kiếm tiền online, zero inventory nha! Pay the goods cost first, hoàn gốc và hoa hồng trong ngày.' },
    ],
  },
];
