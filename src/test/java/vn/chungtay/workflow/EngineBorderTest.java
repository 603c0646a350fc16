package vn.chungtay.workflow;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

/** The engine's successor has other package names, and no change of a task may pass the projection by. */
class EngineBorderTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chungtay");

    @Test
    void onlyTheEnginesNeighboursNameTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.chungtay.workflow", "vn.chungtay.tasklist..", "vn.chungtay.*.process")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(PRODUCT);
    }

    @Test
    void onlyWorkflowNamesTheEnginesInnerClasses() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.chungtay.workflow")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..impl..")
                .check(PRODUCT);
    }

    @Test
    void casesAndTasksAreChangedThroughThePort() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.chungtay.workflow")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(RuntimeService.class, ManagementService.class)
                .check(PRODUCT);
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.chungtay.workflow")
                .should()
                .callMethodWhere(target(owner(assignableTo(TaskService.class)))
                        .and(target(nameMatching("complete.*|claim|set.*|save.*|add.*|delete.*|resolve.*"))))
                .check(PRODUCT);
    }
}
