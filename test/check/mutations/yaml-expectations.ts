/** What is expected of each change of a manifest. The first row that fits counts. */
import { breaks, type Expectation, harmless, survives } from './expectation';

const KEY = 'key: letter lost|key: capital';
/** Texts that Kubernetes takes, and texts that it does not. */
const SOUND = 'letter lost|another';
const UNSOUND = 'capital|blank added|quoted';

const PATCH = 'What has no name, no pods or no spec may be a patch, to which something else adds the rest.';
const UNUSED = `${PATCH} That no pod uses the identity any more is told as an info.`;
const CONTEXT = 'A namespace that is not said is that of `kubectl apply`, and may be the right one.';
const PROGRAM = 'What a program makes of its variables, no file tells.';
const LATER = 'A placeholder that is not ours may stand for anything.';
const NO_LINK = 'It is no link of the chain.';
const OTHERS = 'It is no link of the chain, and whether it fits the cluster, no file tells.';
const GUARD =
  'The label guards what is not filled in yet; without it the chain is the same, and what is filled in is judged then.';

/** First what identifies an object, then what the chain is made of, then the rest. */
export const YAML_EXPECTATIONS: readonly Expectation[] = [
  breaks(/: (?:apiVersion|kind)$/, `${KEY}|gone|emptied`, '903'),
  breaks(/: (?:apiVersion|kind)$/, 'any', '802'),

  breaks(/: metadata$/, KEY, '801 803'),
  breaks(/^(?:Deployment|CronJob) .*: metadata$/, 'gone', '803'),
  survives(PATCH, /: metadata$/, 'gone'),
  breaks(/: metadata\.(?:annotations|labels)$/, KEY, '801 109 206'),
  breaks(/: metadata\.name$/, KEY, '801 803'),
  breaks(/: metadata\.name$/, 'gone|emptied', '803'),
  breaks(/^ServiceAccount .*: metadata\.name$/, UNSOUND, '804 310'),
  breaks(/^ServiceAccount .*: metadata\.name$/, SOUND, '310'),
  breaks(/: metadata\.name$/, UNSOUND, '804'),
  harmless('Pods are known by their ServiceAccount, not by their own name.', /: metadata\.name$/, SOUND),
  breaks(/: metadata\.namespace$/, KEY, '801'),
  harmless(CONTEXT, /: metadata\.namespace$/, 'gone|emptied'),
  breaks(/^ServiceAccount .*: metadata\.namespace$/, UNSOUND, '804 310'),
  breaks(/^ServiceAccount .*: metadata\.namespace$/, SOUND, '310'),
  breaks(/: metadata\.namespace$/, UNSOUND, '804 114'),
  breaks(/: metadata\.namespace$/, SOUND, '114'),

  // The ServiceAccount's client id.
  breaks(/: metadata\.annotations$/, 'gone', '206'),
  breaks(/workload\.identity\/client-id$/, `${KEY}|gone|emptied`, '206'),
  breaks(/workload\.identity\/client-id$/, 'blank added|quoted', '207', /\$\{/),
  survives(LATER, /workload\.identity\/client-id$/, 'any', /\$\{/),
  breaks(/workload\.identity\/client-id$/, 'letter lost|blank added|quoted', '207 334'),
  breaks(/workload\.identity\/client-id$/, 'another', '334'),
  breaks(/workload\.identity\/client-id$/, 'principal id', '333'),
  breaks(/workload\.identity\/client-id$/, "another identity's", '332 334'),

  // The label of the pods.
  harmless(GUARD, /^ServiceAccount .*: metadata\.labels$/, 'gone'),
  breaks(/: (?:spec\..*)?metadata(?:\.labels)?$/, 'gone', '109 802'),
  breaks(/workload\.identity\/use$/, 'gone|key: letter lost|false', '109'),
  breaks(/workload\.identity\/use$/, 'key: capital', '109 804'),
  breaks(/workload\.identity\/use$/, 'emptied|capital|letter lost|another|True|yes', '110'),
  breaks(/workload\.identity\/use$/, 'blank added|quoted', '110 804'),
  breaks(/workload\.identity\/use$/, 'no text', '804'),
  breaks(/workload\.identity\/use$/, 'made an annotation|moved to the workload', '111'),
  harmless(GUARD, /deployment\.cdk8s-azwi\//),

  // The ServiceAccount that pods name.
  breaks(/\.serviceAccountName$/, KEY, '115 801'),
  breaks(/\.serviceAccountName$/, 'gone|emptied', '115'),
  breaks(/\.serviceAccountName$/, UNSOUND, '114 804'),
  breaks(/\.serviceAccountName$/, SOUND, '114'),

  // The vault that they need.
  breaks(/\.env\.0\.value$/, KEY, '801'),
  survives(LATER, /\.env\.0\.value$/, 'capital|letter lost|blank added|quoted|another', /\$\{/),
  breaks(/\.env\.0\.value$/, 'letter lost', '433'),
  harmless('The protocol of a URL may be in capitals.', /\.env\.0\.value$/, 'capital'),
  survives(PROGRAM, /\.env(?:\.\d+)?(?:\.value)?$/, 'gone|emptied|blank added|quoted'),
  survives('A vault that is not in these files may be there.', /\.env\.0\.value$/, 'another'),
  breaks(/\.env\.1\.value$/, KEY, '801'),
  survives(PROGRAM, /\.env\.1\.value$/),
  breaks(/\.env\.\d\.name$/, KEY, '801'),
  breaks(/\.env\.\d\.name$/, 'gone|emptied', '803 804'),
  survives(PROGRAM, /\.env\.\d\.name$/),

  // What is around all that.
  breaks(
    /: spec(?:\.template(?:\.metadata|\.spec)?|\.jobTemplate(?:\.(?:spec|template|metadata))*)?$/,
    KEY,
    '801 802 803 109',
  ),
  survives(PATCH, /^Pod .*: spec$/, 'gone'),
  survives(UNUSED, /: spec(?:\.template|\.jobTemplate)?(?:\.(?:spec|template))*$/, 'gone', undefined, '339'),
  breaks(/\.labels$/, KEY, '801 802 109'),
  breaks(/\.(?:containers|env|image|nodeSelector|restartPolicy|schedule|selector|matchLabels)$/, KEY, '801 802 803'),
  breaks(/\.containers\.0\.name$/, KEY, '801 803'),
  survives(UNUSED, /\.containers(?:\.0)?$/, 'gone', undefined, '339'),
  breaks(/\.containers\.0\.name$/, 'gone|emptied|capital|blank added|quoted', '803 804'),
  harmless(NO_LINK, /\.containers\.0\.name$/, SOUND),
  survives(PATCH, /\.image$/, 'gone'),
  harmless(OTHERS, /\.image$/),
  breaks(/\.(?:restartPolicy|schedule)$/, 'gone', '803'),
  breaks(/\.restartPolicy$/, 'any', '802'),
  harmless(OTHERS, /\.schedule$/),
  breaks(/\.nodeSelector\.kubernetes\.io\/os$/, 'key: capital|blank added|quoted', '804'),
  harmless(OTHERS, /\.nodeSelector(?:\.kubernetes\.io\/os)?$/),
  survives(PATCH, /^Deployment .*\.selector$/, 'gone'),
  breaks(/^Deployment .*\.matchLabels$/, 'gone', '802'),
  breaks(/^Deployment .*\.app$/, 'any', '802 804'),
  breaks(/^CronJob .*\.app$/, 'blank added|quoted', '804'),
  harmless(NO_LINK, /^CronJob .*\.app$/),
];
