package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class UseCaseTransactionTest {

    private final CountingTransactions transactions = new CountingTransactions();
    private final EntityManager entities = mock(EntityManager.class);
    private final Counter counter = new Counter();
    private final Work work = useCase(counter);

    @Test
    void aResultIsWrittenBeforeItIsReported() throws IOException {
        assertThat(work.run()).isEqualTo("done");
        assertThat(transactions.commits).isOne();
        verify(entities).flush();
    }

    @Test
    void aLostRaceIsRunAgain() throws IOException {
        counter.failures(2, new ObjectOptimisticLockingFailureException("row", 1L));
        assertThat(work.run()).isEqualTo("done");
        assertThat(counter.calls).isEqualTo(3);
        assertThat(transactions.rollbacks).isEqualTo(2);
    }

    @Test
    void theEnginesLostRaceIsRunAgain() throws IOException {
        counter.failures(1, new IllegalStateException(new OptimisticLockingException("row")));
        assertThat(work.run()).isEqualTo("done");
        assertThat(counter.calls).isEqualTo(2);
    }

    @Test
    void threeLostRacesAreReported() {
        counter.failures(3, new OptimisticLockingException("row"));
        assertThatThrownBy(work::run).isInstanceOf(OptimisticLockingException.class);
        assertThat(counter.calls).isEqualTo(3);
        assertThat(transactions.commits).isZero();
    }

    @Test
    void aRefusalIsNotRunAgainAndUndoesAll() {
        counter.failures(1, new Refusal("Không được."));
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class);
        assertThat(counter.calls).isOne();
        assertThat(transactions.rollbacks).isOne();
    }

    @Test
    void aCheckedFailureUndoesAllAndStaysItself() {
        Work failing = useCase(() -> {
            throw new IOException("disk");
        });
        assertThatThrownBy(failing::run).isInstanceOf(IOException.class);
        assertThat(transactions.rollbacks).isOne();
    }

    @Test
    void aCallInsideATransactionJoinsIt() {
        counter.failures(1, new OptimisticLockingException("row"));
        var outer = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> outer.execute(status -> {
                    try {
                        return work.run();
                    } catch (IOException impossible) {
                        throw new AssertionError(impossible);
                    }
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(counter.calls).isOne();
        verify(entities, times(0)).flush();
    }

    private Work useCase(Work target) {
        ProxyFactory factory = new ProxyFactory(target);
        factory.addAdvice(new UseCaseTransaction(transactions, entities));
        return (Work) factory.getProxy();
    }

    interface Work {
        String run() throws IOException;
    }

    private static class Counter implements Work {
        private int calls;
        private int failures;
        private RuntimeException failure = new RuntimeException();

        void failures(int times, RuntimeException with) {
            failures = times;
            failure = with;
        }

        @Override
        public String run() {
            calls++;
            if (calls <= failures) {
                throw failure;
            }
            return "done";
        }
    }

    private static class CountingTransactions extends AbstractPlatformTransactionManager {
        private int commits;
        private int rollbacks;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            commits++;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            rollbacks++;
        }
    }
}
