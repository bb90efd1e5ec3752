import type { WarningWords } from './warning-words.js';

/** Portuguese, as written in Brazil. */
export const pt: WarningWords = {
  language: 'pt',
  direction: 'ltr',
  title: 'Por favor, tenha cuidado',
  about: {
    any: 'Mensagens como esta são usadas com frequência para levar pessoas a enviar dinheiro ou a dar a terceiros acesso às suas contas.',
    'traffic-diversion': 'Mensagens como esta são usadas com frequência para atrair pessoas para ofertas que depois lhes custam dinheiro.',
    'guided-registration':
      'Mensagens como esta são usadas com frequência para levar pessoas a abrir contas às quais terceiros depois têm acesso.',
    'fake-operations': 'Mensagens como esta são usadas com frequência para fazer com que ganhos pareçam reais e as pessoas depositem mais.',
    'net-closing':
      'Mensagens como esta são usadas com frequência para pedir um pagamento após o outro antes de qualquer saque. Nesses casos, o dinheiro quase nunca é pago.',
    recovery:
      'Pessoas que perderam dinheiro recebem com frequência mensagens como esta. Elas oferecem a recuperação do valor e pedem antes uma taxa.',
  },
  caution: 'Este aviso é automático e pode estar errado. Não é um julgamento sobre nenhuma pessoa.',
  stepsTitle: 'O que fazer agora',
  steps: {
    'take-time': 'Não tenha pressa e converse com alguém de confiança antes de enviar dinheiro ou documentos.',
    'check-offer': 'Verifique a empresa por conta própria, no site ou aplicativo oficial, e não por links recebidos na conversa.',
    'do-not-pay': 'Não pague nada para poder sacar dinheiro, seja qual for o nome dado ao pagamento.',
    'share-nothing': 'Não compartilhe códigos, senhas, a sua tela nem os dados das suas contas.',
    'check-logins': 'Verifique o histórico de acessos das suas contas e desconecte os aparelhos que não reconhecer.',
    'two-factor': 'Ative a autenticação em dois fatores nas suas contas.',
    'contact-platform':
      'Se outra pessoa puder ter acesso à sua conta, fale com a plataforma pelo aplicativo ou site oficial e peça o bloqueio da conta.',
    'keep-evidence': 'Guarde as mensagens, os comprovantes de pagamento e os endereços como prova.',
    'report-loss': 'Se já enviou dinheiro, avise o quanto antes o seu banco ou serviço de pagamento e a polícia.',
    'expect-recovery-offers':
      'Depois de uma perda, é comum que desconhecidos ofereçam recuperar o dinheiro em troca de uma taxa. Não pague por essas ofertas.',
  },
};
