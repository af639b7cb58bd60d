import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Gives the classes of a jar the version of Java 8, with the stack maps that it asks for. The JDK's
 * ahead-of-time cache takes no class that is older than Java 6, and picocli's are of Java 5: loaded
 * and verified one by one they would make up a third of the time that a search takes.
 */
public final class Modernise {
  private static final int OLDEST_WITH_STACK_MAPS = ClassFile.JAVA_7_VERSION;

  private Modernise() {}

  /**
   * Rewrites the jar in its place, where it has older classes.
   *
   * @param args the path of the jar
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path made = Path.of(args[0] + ".part");
    try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        JarFile from = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(made);
        JarOutputStream to = new JarOutputStream(file)) {
      ClassFile rewriter =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes).cached()));
      for (JarEntry entry : from.stream().toList()) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        to.write(entry.getName().endsWith(".class") ? modern(rewriter, bytes) : bytes);
        to.closeEntry();
      }
    }
    Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] modern(ClassFile rewriter, byte[] bytes) {
    var model = rewriter.parse(bytes);
    if (model.majorVersion() >= OLDEST_WITH_STACK_MAPS) {
      return bytes;
    }
    return rewriter.transformClass(
        model,
        ClassTransform.dropping(ClassFileVersion.class::isInstance)
            .andThen(ClassTransform.transformingMethodBodies((code, each) -> code.with(each)))
            .andThen(
                ClassTransform.endHandler(
                    made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0))));
  }
}
