package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that makes old classes fit for the ahead-of-time cache. */
class ModerniseTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));

  @TempDir Path temp;

  @Test
  void aClassOfJava5BecomesOneOfJava8ThatDoesTheSame() throws Exception {
    Path jar = temp.resolve("old.jar");
    byte[] text = "as it was".getBytes(StandardCharsets.UTF_8);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream to = new JarOutputStream(file)) {
      to.putNextEntry(new JarEntry("Old.class"));
      to.write(old());
      to.putNextEntry(new JarEntry("some.txt"));
      to.write(text);
    }
    modernise(jar);
    try (JarFile made = new JarFile(jar.toFile())) {
      assertEquals(ClassFile.JAVA_8_VERSION, bytes(made, "Old.class")[7]);
      assertEquals("as it was", new String(bytes(made, "some.txt"), StandardCharsets.UTF_8));
    }
    try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      Class<?> type = classes.loadClass("Old");
      assertEquals(7, type.getMethod("choose", int.class).invoke(null, 1));
      assertEquals(8, type.getMethod("choose", int.class).invoke(null, 0));
    }
  }

  /** With a branch, so that a stack map is needed, and without one. */
  private static byte[] old() {
    return ClassFile.of(StackMapsOption.DROP_STACK_MAPS)
        .build(
            ClassDesc.of("Old"),
            made ->
                made.withVersion(ClassFile.JAVA_5_VERSION, 0)
                    .withFlags(ClassFile.ACC_PUBLIC)
                    .withMethodBody(
                        "choose",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int),
                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                        code ->
                            code.iload(0)
                                .ifThenElse(
                                    yes -> yes.loadConstant(7).ireturn(),
                                    no -> no.loadConstant(8).ireturn())));
  }

  private static byte[] bytes(JarFile jar, String name) throws IOException {
    return jar.getInputStream(jar.getEntry(name)).readAllBytes();
  }

  private static void modernise(Path jar) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                ROOT.resolve(".build/Modernise.java").toString(),
                jar.toString())
            .redirectErrorStream(true)
            .start();
    assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(0, process.waitFor());
  }
}
