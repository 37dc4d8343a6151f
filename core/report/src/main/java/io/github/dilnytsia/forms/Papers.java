package io.github.dilnytsia.forms;

import java.util.Map;

/** Makes the papers of a plan from their templates. */
final class Papers {

  private final Facts facts;
  private final Words words;
  private final Scope scope;
  private final Rendering rendering;
  private final Page page;
  private final Fields labels = new Fields();

  Papers(Facts facts, FormTemplates templates, Scope scope) {
    this.facts = facts;
    this.words = facts.words();
    this.scope = scope;
    this.rendering = new Rendering(templates::text);
    this.page = new Page(words.language(), templates.style());
    for (var key : Words.PHRASES.keys()) {
      if (key.startsWith(Variables.LABEL)) {
        labels.text(key.substring(Variables.LABEL.length()), words.say(key));
      }
    }
  }

  void add(Form form, Map<String, byte[]> contents) {
    if (!form.isPerBeat()) {
      contents.put(
          FileNames.of(form), paper(form, Words.name(facts.plan().problem()), fields(form)));
      return;
    }
    for (var beat : facts.beats()) {
      if (scope.includes(beat.beat())) {
        var about = words.say(
            "beat-number", words.number(beat.number()), facts.places().hromada(beat.hromada()));
        contents.put(FileNames.of(form, beat.beat()), paper(form, about, fields(form, beat)));
      }
    }
  }

  void addIndex(Map<String, byte[]> contents) {
    var title =
        words.say("title", words.say("form-index"), Words.name(facts.plan().problem()));
    contents.put(
        FormTemplates.INDEX + ".html",
        filled(FormTemplates.INDEX, title, new IndexFields(facts, scope).fields()));
  }

  private byte[] paper(Form form, String about, Fields fields) {
    return filled(form.id(), words.say("title", words.say("form-" + form.id()), about), fields);
  }

  private byte[] filled(String name, String title, Fields fields) {
    fields
        .group("label", labels)
        .group("plan", facts.origin())
        .text("scope", scope.hromadaCode().map(facts.places()::hromada).orElse(""));
    return page.of(name, title, rendering.fill(name, fields.map()));
  }

  private Fields fields(Form form) {
    return switch (form) {
      case ANNEX -> new AnnexFields(facts).fields();
      case RECEPTION -> new ReceptionFields(facts).fields();
      case MEMORANDA -> new MemorandaFields(facts).fields();
      case SHORTAGE -> new ShortageFields(facts).fields();
      case PASSPORT, HALF_YEAR -> throw new IllegalStateException(form + " is made for one beat.");
    };
  }

  private Fields fields(Form form, NumberedBeat beat) {
    return form == Form.PASSPORT
        ? new PassportFields(facts).of(beat)
        : new HalfYearFields(facts).of(beat);
  }
}
