package vn.chungtay.tasklist.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsupportedFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'table','key':'x','label':'A'}                                            | component 'table' is not supported
            {'type':'textfield','key':'x'}                                                    | 'label' is missing
            {'type':'textfield','key':'Số','label':'A'}                                       | camelCase
            {'type':'textfield','key':'sau','label':'A'}                                      | reserved word
            {'type':'textfield','key':'x','label':'A','readonly':'=true'}                     | not an expression
            {'type':'textfield','key':'x','label':'A','validate':{'pattern':'['}}             | not a regular expression
            {'type':'textfield','key':'x','label':'A','validate':{'min':3}}                   | 'min' is not supported
            {'type':'textfield','key':'x','label':'A','appearance':{'prefixAdorner':'đ'}}     | 'appearance' is not supported
            {'type':'datetime','key':'x','subtype':'time','label':'A'}                        | subtype 'date' only
            {'type':'select','key':'x','label':'A'}                                           | needs either distinct 'values'
            {'type':'radio','key':'x','label':'A','values':[{'value':'a','label':'A'},{'value':'a','label':'B'}]} | distinct
            {'type':'number','key':'x','label':'A','decimalDigits':4}                         | decimalDigits
            {'type':'filepicker','key':'x','label':'A','accept':'image/*'}                    | accept lists endings
            {'type':'text','text':'={{name}}'}                                                | text must be plain
            {'type':'textfield','key':'x','label':'A','conditional':{'hide':'=later = null'}} | not an earlier field
            {'type':'textfield','key':'x','label':'A','conditional':{'hide':'=count(x)'}}     | conditional.hide
            {'type':'group','label':'A','components':[{'type':'button','label':'B','action':'submit'}]} | component 'button'
            """)
    void stopsWithFileAndReason(String component, String reason) {
        assertThatThrownBy(() -> Forms.of(component))
                .isInstanceOf(UnsupportedForm.class)
                .hasMessageContaining("forms/try.form")
                .hasMessageContaining(reason);
    }

    @Test
    void namesTheField() {
        assertThatThrownBy(() -> Forms.of("{'type':'textfield','key':'meetingPlace'}"))
                .hasMessage("Form forms/try.form, field meetingPlace: 'label' is missing");
    }

    @Test
    void aKeyIsUsedOnce() {
        String field = "{'type':'textfield','key':'x','label':'A'}";

        assertThatThrownBy(() -> Forms.of(field, field)).hasMessageContaining("used twice");
    }

    @Test
    void aConditionFitsTheTypeOfItsField() {
        String number = "{'type':'number','key':'n','label':'A'}";
        String radio = "{'type':'radio','key':'r','label':'A','values':[{'value':'a','label':'A'}]}";
        String hidden = "{'type':'textfield','key':'x','label':'A','conditional':{'hide':'=%s'}}";

        assertThatThrownBy(() -> Forms.of(number, hidden.formatted("n = true")))
                .hasMessageContaining("can't be compared");
        assertThatThrownBy(() -> Forms.of(radio, hidden.formatted("r = \\\"b\\\"")))
                .hasMessageContaining("has no option 'b'");
    }

    @Test
    void aFormHasOneButton() {
        assertThatThrownBy(() -> Forms.read("{'type':'default','id':'t','components':[]}"))
                .hasMessageContaining("exactly one button");
    }
}
