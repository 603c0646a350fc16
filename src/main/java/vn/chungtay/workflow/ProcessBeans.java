package vn.chungtay.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotationUtils;

/** The beans that expressions may name: those marked as {@link ProcessBean}. Each is made when it is first named. */
class ProcessBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    ProcessBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text
                && beans.containsBean(text)
                && beans.findAnnotationOnBean(text, ProcessBean.class, false) != null;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public boolean containsValue(@Nullable Object bean) {
        return bean != null && AnnotationUtils.findAnnotation(AopUtils.getTargetClass(bean), ProcessBean.class) != null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of(beans.getBeanNamesForAnnotation(ProcessBean.class)).stream()
                .map(name -> Map.entry((Object) name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
