import { html } from './html.js';

/** Every pair of text and ground has a contrast of at least 4.5 to 1, in both schemes. */
export const styleSheet = html`
:root{color-scheme:light dark;--ground:#faf8f4;--sheet:#fff;--ink:#20242a;--faint:#5a616b;--rule:#e2ded5;--accent:#1d4e89;
--i0:#50565e;--t0:#ebe9e4;--i1:#1d4e89;--t1:#dce8f6;--i2:#5b3a8c;--t2:#eae2f6;--i3:#754700;--t3:#fbeccb;--i4:#9b1c1c;--t4:#fbdedb;--i5:#0b5d51;--t5:#d6efe9;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14161a;--sheet:#1b1e24;--ink:#e7e4de;--faint:#a6abb3;--rule:#333841;--accent:#9cc4f5;
--i0:#bcc1c9;--t0:#2c3037;--i1:#9cc4f5;--t1:#1d344f;--i2:#cfb8f7;--t2:#372a4f;--i3:#f0c674;--t3:#433413;--i4:#ffb0a9;--t4:#522020;--i5:#84d9c7;--t5:#153f38}}
.s0{--i:var(--i0);--t:var(--t0)}.s1{--i:var(--i1);--t:var(--t1)}.s2{--i:var(--i2);--t:var(--t2)}.s3{--i:var(--i3);--t:var(--t3)}.s4{--i:var(--i4);--t:var(--t4)}.s5{--i:var(--i5);--t:var(--t5)}
.none{--i:var(--i0);--t:var(--t0)}.low{--i:var(--i1);--t:var(--t1)}.medium{--i:var(--i3);--t:var(--t3)}.high{--i:var(--i4);--t:var(--t4)}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 var(--sans);overflow-wrap:anywhere}
main,footer{max-width:56rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,ul,ol,dl,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.75rem,5vw,2.6rem)}
h2{font-size:1.6rem}
h3{font-size:.8rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--faint);margin:2.25rem 0 .75rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
small{font-size:.85em;color:var(--faint)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{padding:3.5rem 0 2.5rem}
.kind{color:var(--faint);font-size:.85rem;letter-spacing:.04em;margin-bottom:.6rem}
.redacted{display:inline-block;border:1px solid var(--rule);border-radius:1em;padding:0 .7em;margin-left:.5em;color:var(--ink)}
.lede{font-family:var(--serif);font-size:1.2rem;color:var(--faint);margin-top:.75rem;max-width:40rem}
.facts{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin-top:1.75rem}
.facts div{display:flex;flex-direction:column-reverse}
.facts dt{font-size:.8rem;color:var(--faint)}
.facts dd{margin:0;font:600 1.5rem/1.2 var(--serif);font-variant-numeric:tabular-nums lining-nums}
.source{margin-top:1rem;font-size:.85rem;color:var(--faint)}
table{width:100%;border-collapse:collapse;font-size:.95rem}
caption{text-align:left;font-size:.8rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--faint);padding-bottom:.5rem}
th,td{text-align:left;font-weight:400;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--rule);vertical-align:baseline}
thead th{border-top:0;font-size:.8rem;color:var(--faint);padding-bottom:.3rem}
tbody th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums;padding-right:0}
th+.number,.number+.number{padding-left:.75rem}
.more{color:var(--faint);font-size:.9rem;padding:.5rem 0}
nav{margin-bottom:2.5rem}
.level,.chip{display:inline-block;background:var(--t);color:var(--i);border-radius:.3rem;padding:.05rem .5rem;font-size:.85rem;white-space:nowrap}
.level{font-weight:600}
.conversation{background:var(--sheet);border:1px solid var(--rule);border-radius:.75rem;padding:2rem;margin:0 0 2rem}
.verdict{margin-top:.6rem;color:var(--faint)}
.verdict b{color:var(--ink);font-variant-numeric:tabular-nums}
.dot{display:inline-flex;align-items:center;justify-content:center;flex:none;width:1.35em;height:1.35em;border-radius:50%;background:var(--t);color:var(--i);font-size:.8rem;font-weight:700;line-height:1;font-variant-numeric:lining-nums}
.path{display:grid;grid-template-columns:repeat(5,1fr);gap:0 1rem}
.path li{position:relative;padding-top:.25rem}
.path li::before{content:"";position:absolute;top:1.15rem;left:2rem;right:-1rem;border-top:2px solid var(--rule)}
.path li:last-child::before{display:none}
.path .dot{width:1.8rem;height:1.8rem;font-size:.95rem;background:var(--i);color:var(--sheet)}
.path .unreached .dot{background:none;color:var(--faint);border:1.5px dashed var(--faint)}
.path .stage{font-weight:600;line-height:1.3;margin-top:.5rem;hyphens:manual}
.path .unreached .stage{color:var(--faint);font-weight:400}
.path .meaning{font-size:.85rem;line-height:1.4;color:var(--faint);margin-top:.2rem}
.path .when{font-size:.85rem;line-height:1.4;margin-top:.4rem}
.path .unreached .when{color:var(--faint)}
.figures{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:0 2.5rem;align-items:start}
.figures figure:only-child{grid-column:1/-1}
.plot{display:grid;grid-template-columns:auto 1fr;gap:.35rem .6rem}
.scale{position:relative;width:5.5rem;font-size:.75rem;color:var(--faint);text-align:right}
.scale span{position:absolute;right:0;transform:translateY(50%);white-space:nowrap;line-height:1}
.scale b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.plot svg{width:100%;height:11rem;display:block;border-bottom:1px solid var(--faint);overflow:visible}
.mark{stroke:var(--faint);stroke-width:1;stroke-dasharray:2 4;fill:none;vector-effect:non-scaling-stroke;opacity:.7}
.line{stroke:var(--ink);stroke-width:2;fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.own,.bar rect{fill:var(--i)}
.own{opacity:.45}
.numbers{grid-column:2;display:flex;font-size:.75rem;line-height:1.2;font-weight:600}
.numbers span{flex:1;text-align:center;min-width:0}
.ends{grid-column:2;display:flex;justify-content:space-between;font-size:.75rem;color:var(--faint)}
.key{font-size:.8rem;color:var(--faint);margin-top:.5rem}
.stroke{display:inline-block;width:1.2em;border-top:2px solid var(--ink);vertical-align:.25em}
.swatch{display:inline-block;width:.6em;height:.9em;background:var(--i4);opacity:.45;vertical-align:-.05em;margin-left:.8em}
.bars li{display:grid;grid-template-columns:minmax(0,1.7fr) minmax(3rem,1fr) 4rem;gap:.75rem;align-items:center;padding:.22rem 0;font-size:.9rem;line-height:1.3}
.bars .name .dot{width:1.4em;height:1.4em;font-size:.7rem;vertical-align:.05em}
.bars .bar{width:100%;height:.7rem;display:block}
.weight{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.bars .total{border-top:1px solid var(--rule);margin-top:.3rem;padding-top:.45rem;font-weight:600}
.people small{display:block}
.messages{max-width:44rem}
.day{display:flex;align-items:center;gap:.75rem;color:var(--faint);font-size:.8rem;margin:1.5rem 0 1rem}
.day::after{content:"";flex:1;border-top:1px solid var(--rule)}
.message{padding:.15rem 0 .15rem 1rem;border-left:3px solid var(--rule);margin:1rem 0;scroll-margin-top:1rem}
.message:not(.plain){border-left-color:var(--i)}
.message:target{background:var(--t0)}
.head{font-size:.85rem;color:var(--faint)}
.who{font-weight:600;color:var(--ink);margin-right:.4em}
.head time,.head .place{margin-right:.5em}
.alone{font-variant-numeric:tabular-nums;color:var(--ink)}
.text,blockquote{white-space:pre-wrap;unicode-bidi:plaintext}
.text{margin-top:.1rem}
blockquote{color:var(--faint);font-size:.9rem;border-left:2px solid var(--rule);padding-left:.6rem;margin:.2rem 0;overflow:hidden;display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical}
.withheld{color:var(--faint);font-style:italic}
mark{background:var(--t);color:inherit;border-radius:.2rem;padding:.05em .15em;box-decoration-break:clone;-webkit-box-decoration-break:clone;border-bottom:2px solid var(--i)}
mark.learned{background:none;border-bottom-width:1px;padding:0}
mark.learned .label{margin-left:.15em;vertical-align:super;line-height:0}
mark.weak{background:none;border-bottom-style:dotted}
.label{font-size:.75rem;color:var(--i);margin-left:.35em;white-space:nowrap;unicode-bidi:isolate;direction:ltr;display:inline-block}
.tactics{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin-top:.3rem;font-size:.82rem;color:var(--faint)}
.tactics .dot{width:1.4em;height:1.4em;font-size:.7rem}
.tactics small{font-size:1em}
.change{background:var(--t);color:var(--i);border-radius:.4rem;padding:.4rem .9rem;margin:1.1rem 0;font-size:.9rem}
.folded{color:var(--faint);font-size:.85rem;margin:1rem 0;padding-left:1.2rem}
.unread{margin-bottom:2.5rem}
.unread ul{margin-top:.5rem;font-size:.9rem;color:var(--faint)}
footer{padding-top:1.5rem;padding-bottom:4rem;font-size:.9rem;color:var(--faint)}
footer h2{font-size:1.1rem;color:var(--ink)}
footer p{margin-top:.9rem;max-width:44rem}
.legend{display:grid;gap:.45rem;margin-top:.9rem}
.legend strong{color:var(--ink);font-weight:600}
@media (max-width:46rem){
main,footer{padding:0 1rem}
.top{padding:2rem 0 1.75rem}
.facts{gap:.75rem 1.6rem}
.conversation{padding:1.25rem 1rem;margin:0 -.5rem 1.5rem;border-radius:.6rem}
.figures{grid-template-columns:1fr}
.path{grid-template-columns:1fr;gap:0}
.path li{display:flex;gap:.9rem;padding:0 0 1.1rem}
.path li::before{top:2rem;bottom:-.1rem;left:.85rem;right:auto;border-top:0;border-left:2px solid var(--rule)}
.path .stage{margin-top:.1rem}
.path .meaning,.path .when{margin-top:.1rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{display:block;border-top:1px solid var(--rule);padding:.5rem 0}
tbody th,tbody td{display:inline;border:0;padding:0 .6rem 0 0}
tbody td.number{display:inline-block;white-space:nowrap;padding-left:0}
tbody td:empty{display:none}
tbody th{display:block}
.people small{display:inline}
.index .number:last-child::after{content:" messages"}
.people td.number:nth-child(4):not(:empty)::before{content:"score "}
.people td.number:nth-child(5):not(:empty)::before{content:"exposure "}
.number{padding-left:0}
.bars li{grid-template-columns:minmax(0,1fr) 5rem 4rem}
}
@media print{
:root{color-scheme:light}
body{background:#fff;font-size:10.5pt}
main,footer{max-width:none;padding:0}
.top{padding:0 0 1.5rem}
.conversation{border:0;padding:0;break-before:auto}
.conversation+.conversation{break-before:page}
.message,.change,figure,tr,.path{break-inside:avoid}
h2,h3{break-after:avoid}
mark,.level,.chip,.dot,.change,.own,.bar rect,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
}
`;
