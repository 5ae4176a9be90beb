"""Headings that articles of many sites have: where they recur on one site they are still the article's.

Written down from what stands as a heading in bodies of articles of three sites or more, and from
what recipes, papers, reviews, manuals and answers call their parts.
"""

from __future__ import annotations

from cleaner.phrases import split_words

_HEADINGS = """
en: abstract; acknowledgements; acknowledgments; additional resources; advantages; aftermath; allergens; analysis;
en: analysis and test results; answer; answers; appendix; applications; assembly; at a glance; author contributions
en: background; battery life; benefits; best budget; best for; best overall; best value; biography; bottom line
en: buying advice; buying guide; career; causes; challenges; characters; chronology; cast; comfort; comparison
en: complications; conclusion; conclusions; cons; considerations; context; cook time; cost; customer support
en: data availability; day 0; definition; description; design; details; diagnosis; dimensions; directions
en: disadvantages; discography; discussion; display; drawbacks; durability; early life; ease of use; education
en: equipment; ethics; etymology; example; examples; executive summary; explanation; exercises; faq; faqs; fast facts
en: features; features and performance; final thoughts; final verdict; final words; findings; fit; for example
en: for the dough; for the dressing; for the filling; for the glaze; for the sauce; for the topping
en: frequently asked questions; further reading; gameplay; garnish; getting started; glossary; hardware; highlights
en: history; how it works; how to apply; how to make it; how to use; how we chose; how we picked
en: how we picked and tested
en: how we test; how we tested; image quality; implications; in brief; in conclusion; in short; in summary; ingredients
en: installation; instructions; intended use; introduction; key facts; key features; key findings; key points
en: key specs; key takeaways; learning objectives; legacy; lessons learned; limitations; lyrics; main findings
en: materials; materials and methods; meet the team; method; methodology; methods; next steps; notable features
en: note; notes; nutrition; nutrition facts; objective; objectives; our favorite; our favourite; our pick; our picks
en: our take; our verdict; outcome; outlook; overview; parameters; part 0; performance; personal life; phase 0; plot
en: portability; prep time; preparation; prerequisites; prevention; price; price and availability; pricing; problem
en: procedure; pros; pros and cons; purpose; q; a; q and a; q a; question; questions; quick facts; reasons to avoid
en: reasons to buy; reception; recipe; recommendations; references; remarks; requirements; results; return value
en: risks; round 0; safety; scene 0; season 0; servings; serves; set list; setup; severity; side effects; solution
en: solutions; sound; sound quality; sources; specifications; specs; stage 0; standings; starters; step 0
en: step by step; storage; storage tips; story; strengths; structure; substitutes; summary; support; symptoms; synopsis
en: syntax; tasting notes; techniques; test results; the alternatives; the bad; the basics; the bottom line
en: the competition; the future; the good; the problem; the research; the result; the results; the solution
en: the takeaway; the verdict; things to consider; timeline; tip; tips; tips and tricks; tools; top features; top pick
en: total time; treatment; trivia; troubleshooting; types; use cases; usage; user experience; value; variations
en: verdict; warning; warnings; warranty; weaknesses; weight; what happened; what happens next; what is it
en: what it is; what to expect; what to know; what to look for; what we don t like; what we like
en: what we liked; what we didn t like; what you need; what you ll learn; what you will need; what you ll need
en: what s included; what s in the box; what s new; what s next; when to see a doctor; who is it for; who it s for
en: who this is for; why it matters; why should you care; why this matters; why you should trust us; why we like it
en: wrapping up; wrap up; yield; you will need; your questions answered; see also; compatibility; browser compatibility
en: color; colour; accessories; connectivity; material; size; expensive; ratings; our rating; score; scores; scoring
de: anleitung; analyse; anwendung; aufgaben; ausblick; ausstattung; beispiel; beispiele; die wichtigsten fakten
de: die wichtigsten fragen; einleitung; ergebnis; ergebnisse; fazit; fragen und antworten; für den teig; für die soße
de: für die sauce; geschichte; hintergrund; hinweis; hinweise; inhaltsstoffe; kritik; leben; literatur; material
de: methode; nachteile; nährwerte; preis; quellen; symptome; technische daten; tipp; tipps; überblick; ursachen
de: vorteile; vorbereitung; vor und nachteile; was sie brauchen; werke; zubereitung; zusammenfassung; zutaten
fr: analyse; avantages; avis; bilan; biographie; conclusion; contexte; en bref; en résumé; étapes; histoire
fr: inconvénients; ingrédients; introduction; les faits; les ingrédients; les plus; les moins; matériel; méthode
fr: notre avis; points forts; points faibles; préparation; prix; questions réponses; recette; résultats; résumé
fr: sources; symptômes; traitement; verdict
es: análisis; antecedentes; conclusión; conclusiones; consejos; contexto; desventajas; elaboración; en resumen
es: ficha técnica; historia; ingredientes; instrucciones; introducción; materiales; método; notas; pasos; precio
es: preguntas frecuentes; preparación; resultados; resumen; síntomas; tratamiento; ventajas; veredicto
it: analisi; conclusione; conclusioni; consigli; ingredienti; introduzione; istruzioni; la ricetta; materiali; note
it: preparazione; prezzo; pro e contro; procedimento; risultati; storia; svantaggi; vantaggi; verdetto
pt: análise; conclusão; contexto; desvantagens; dicas; ingredientes; instruções; introdução; modo de preparo; notas
pt: preço; preparação; resultados; resumo; sintomas; tratamento; vantagens; veredito
nl: achtergrond; bereiding; bereidingswijze; conclusie; geschiedenis; ingrediënten; inleiding; nadelen; resultaten
nl: samenvatting; tips; voordelen; voorbereiding; benodigdheden
ru: введение; вывод; выводы; заключение; ингредиенты; история; итог; итоги; лечение; плюсы; минусы; приготовление
ru: причины; рецепт; симптомы; способ приготовления; плюсы и минусы
tr: giriş; hazırlanışı; malzemeler; sonuç; yapılışı; artıları; eksileri
pl: podsumowanie; przygotowanie; składniki; sposób przygotowania; wady; wstęp; zalety; wnioski
sv: bakgrund; gör så här; ingredienser; sammanfattning; slutsats; tillagning
ja: まとめ; はじめに; 材料; 作り方; 結論; 背景; 概要; 特徴; メリット; デメリット; よくある質問
zh: 结论; 总结; 背景; 材料; 做法; 步骤; 简介; 概述; 优点; 缺点; 常见问题
ko: 결론; 재료; 만드는 법; 요약; 배경; 소개; 장점; 단점
he: מצרכים; אופן ההכנה; הוראות הכנה; סיכום; מבוא; רקע
ar: المقادير; المكونات; طريقة التحضير; الخلاصة; مقدمة; خلفية
"""

HEADINGS: frozenset[tuple[str, ...]] = frozenset(
    split_words(heading)
    for row in _HEADINGS.strip().splitlines()
    for heading in row.partition(":")[2].split(";")
    if heading.strip()
)
