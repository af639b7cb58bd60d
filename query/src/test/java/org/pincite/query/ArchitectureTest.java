package org.pincite.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the whole project: who may use whom, and which library stays where. */
class ArchitectureTest {
  /** A ratchet: packages should have 20 files at most, and some have more. */
  private static final int MOST_TYPES = 24;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pincite");

  @Test
  void enoughClassesWereSeenToMeanIt() {
    for (String module : List.of("corpus", "ingest", "index", "query")) {
      long seen =
          CLASSES.stream()
              .filter(c -> c.getPackageName().startsWith("org.pincite." + module))
              .count();
      assertTrue(seen >= 8, "only " + seen + " classes of " + module + " were seen");
    }
  }

  @Test
  void modulesPointDownOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.pincite.corpus..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.pincite.ingest..", "org.pincite.index..", "org.pincite.query..")
        .because("corpus says what a document is, whoever makes or searches it")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.pincite.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.pincite.index..", "org.pincite.query..")
        .because("extraction knows nothing of searching")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.pincite.index..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.pincite.ingest..", "org.pincite.query..")
        .because("the index takes documents, wherever they come from")
        .check(CLASSES);
  }

  @Test
  void onlyAnOpenedWorkspaceUsesIngest() {
    noClasses()
        .that()
        .resideInAPackage("org.pincite.query..")
        .and()
        .resideOutsideOfPackage("org.pincite.query.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.pincite.ingest..")
        .because("drafts, pages and files are read in one way, through app")
        .check(CLASSES);
  }

  @Test
  void theCommandLineIsOnTopOfQuery() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.pincite.query.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.pincite.query.cli..")
        .because("what the command line does, a server must be able to do")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.pincite.query", "org.pincite.query.theme", "org.pincite.query.cite")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.pincite.query.app..", "org.pincite.query.eval..")
        .because("the order inside query is cli, app, cite, query")
        .check(CLASSES);
  }

  @Test
  void librariesStayWhereTheyBelong() {
    staysIn(
        "Lucene",
        List.of("org.apache.lucene.."),
        "org.pincite.index..",
        "org.pincite.query",
        "org.pincite.query.place",
        "org.pincite.query.rank");
    staysIn(
        "the embedding model",
        List.of("ai.onnxruntime..", "ai.djl.."),
        "org.pincite.ingest.embedding");
    staysIn(
        "extraction libraries",
        List.of(
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "org.jsoup..",
            "opennlp..",
            "com.ibm.icu..",
            "org.apache.commons.."),
        "org.pincite.ingest..");
    staysIn("picocli", List.of("picocli.."), "org.pincite.query.cli..");
    staysIn("BibTeX", List.of("org.jbibtex.."), "org.pincite.query.cite.library");
    staysIn("citation styles", List.of("de.undercouch.citeproc.."), "org.pincite.query.cite..");
    staysIn(
        "Office files written",
        List.of("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."),
        "org.pincite.query.export..");
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.pincite.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void exceptionsHaveAHome() {
    classes()
        .that()
        .areAssignableTo(Exception.class)
        .should(
            new com.tngtech.archunit.lang.ArchCondition<JavaClass>("be the one of their module") {
              @Override
              public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                boolean known =
                    List.of(
                            "CorpusException",
                            "IngestException",
                            "IndexException",
                            "QueryException")
                        .contains(type.getSimpleName());
                events.add(
                    new com.tngtech.archunit.lang.SimpleConditionEvent(
                        type, known, type.getName()));
              }
            })
        .because("a caller handles one exception type a module")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarkedAndSmall() {
    TreeSet<String> unmarked = new TreeSet<>();
    TreeSet<String> crowded = new TreeSet<>();
    for (JavaPackage found : packages()) {
      if (!found.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(found.getName());
      }
      long types =
          found.getClasses().stream()
              .filter(c -> !c.isArray() && !c.getName().contains("$"))
              .filter(c -> !c.getSimpleName().equals("package-info"))
              .count();
      if (types > MOST_TYPES) {
        crowded.add(found.getName() + ": " + types);
      }
    }
    assertEquals(new TreeSet<>(), unmarked);
    assertEquals(new TreeSet<>(), crowded);
  }

  private static List<JavaPackage> packages() {
    return CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet()).stream()
        .filter(p -> p.getName().startsWith("org.pincite"))
        .toList();
  }

  private static void staysIn(String what, List<String> library, String... homes) {
    noClasses()
        .that(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(homes)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.toArray(String[]::new))
        .because(what + " can be replaced only if it is used in one place")
        .check(CLASSES);
  }
}
